/** Pictures of the content as HTML: AVIF and WebP in several widths, with the size written down so that nothing shifts. */
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import pictures from 'virtual:jianbao/pictures';
import { escapeHtml } from '../markdown/escape.ts';

export interface PictureOptions {
  readonly alt: string;
  /** Loaded at once instead of when it comes near the screen. */
  readonly eager?: boolean;
  readonly className?: string;
}

const WIDTHS = [400, 720, 1080, 1440];
/** The measure of the text column, see tokens.css. */
const SIZES = '(min-width: 46rem) 44rem, 100vw';

/** @param file path inside the content folder; @returns nothing for a picture that the check has refused */
export async function pictureHtml(file: string, options: PictureOptions): Promise<string> {
  const picture = pictures.get(file);
  return picture ? importedPictureHtml(picture, options) : '';
}

/** @param picture as Astro hands it out where a picture is imported */
export async function importedPictureHtml(picture: ImageMetadata, options: PictureOptions): Promise<string> {
  const { width, height, format } = unwatched(picture);
  const size = `width="${width}" height="${height}"`;
  const loading = options.eager ? 'fetchpriority="high"' : 'loading="lazy"';
  const img = (url: string) =>
    `<img src="${escapeHtml(url)}" alt="${escapeHtml(options.alt)}" ${size} ${loading} decoding="async"${options.className ? ` class="${escapeHtml(options.className)}"` : ''}>`;
  // vectors need no other size, and an animation would lose its movement
  if (format === 'svg' || format === 'gif') return img(picture.src);

  const widths = [...new Set([...WIDTHS.filter((candidate) => candidate < width), Math.min(width, 1440)])];
  const source = async (type: 'avif' | 'webp') => {
    const image = await getImage({ src: picture, format: type, widths, sizes: SIZES });
    return `<source type="image/${type}" srcset="${escapeHtml(image.srcSet.attribute)}" sizes="${SIZES}">`;
  };
  const fallback = await getImage({
    src: picture,
    width: Math.min(width, 1080),
    format: format === 'png' ? 'png' : 'jpg',
  });
  return `<picture>${await source('avif')}${await source('webp')}${img(fallback.src)}</picture>`;
}

/**
 * The same facts, not watched: Astro publishes the original of every picture whose facts are asked for, full size and
 * with all that the camera wrote into it. Its own components take the same way.
 */
function unwatched(picture: ImageMetadata): ImageMetadata {
  return (picture as ImageMetadata & { readonly clone?: ImageMetadata }).clone ?? picture;
}
