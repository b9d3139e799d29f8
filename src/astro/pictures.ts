/** A picture as HTML: AVIF and WebP in several widths, with the size written down so that nothing shifts. */
import { escapeHtml } from '../markdown/escape.ts';
import type { PictureView } from '../views/picture.ts';

export interface PictureOptions {
  readonly alt: string;
  /** Loaded at once instead of when it comes near the screen. */
  readonly eager?: boolean;
  readonly className?: string;
}

/** @returns nothing where there is no picture */
export function pictureHtml(picture: PictureView | undefined, { alt, eager, className }: PictureOptions): string {
  if (!picture) return '';
  const { src, width, height, sources } = picture;
  const size = `width="${width}" height="${height}"`;
  const loading = eager ? 'fetchpriority="high"' : 'loading="lazy"';
  const named = className ? ` class="${escapeHtml(className)}"` : '';
  const img = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" ${size} ${loading} decoding="async"${named}>`;
  if (sources.length === 0) return img;
  const sizes = escapeHtml(picture.sizes);
  const choices = sources.map(({ type, candidates }) => {
    const set = candidates.map((candidate) => `${candidate.url} ${candidate.width}w`).join(', ');
    return `<source type="${type}" srcset="${escapeHtml(set)}" sizes="${sizes}">`;
  });
  return `<picture>${choices.join('')}${img}</picture>`;
}
