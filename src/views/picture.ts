/** A picture as plain data: its size, where its files are, and which files of it a build has to make. */
import type { SoundPicture } from '../bulletin/content.ts';
import type { SiteContext } from './context.ts';

export interface PictureView {
  /** For browsers that take none of the sources. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** The best first; none for drawings and animations. */
  readonly sources: readonly PictureSource[];
  /** How wide it is shown, as `sizes` says it. */
  readonly sizes: string;
}

export interface PictureSource {
  readonly type: `image/${string}`;
  /** The smallest first. */
  readonly candidates: readonly { readonly url: string; readonly width: number }[];
}

/** How a file of a picture is made from the editor's. */
export type PictureRecipe =
  /** Published as it is. */
  | { readonly kind: 'drawing' | 'animation' }
  | { readonly kind: 'moving'; readonly width: number }
  | { readonly kind: 'still'; readonly format: StillFormat; readonly width: number };

export type StillFormat = 'avif' | 'webp' | 'jpg' | 'png';

/** A file on the site and how it is made. */
export interface PictureVariant {
  /** Inside the folder of pictures; the same name is always the same bytes. */
  readonly name: string;
  readonly recipe: PictureRecipe;
}

/** The variants of one picture, each where it is used. */
interface PictureVariants {
  readonly fallback: PictureVariant;
  readonly sources: readonly { readonly format: StillFormat; readonly variants: readonly SizedVariant[] }[];
}

interface SizedVariant extends PictureVariant {
  readonly width: number;
}

/** To be counted up whenever the same file would come out with other bytes: browsers keep what they have by its name. */
const EDITION = 1;
const WIDTHS = [400, 720, 1080, 1440];
const WIDEST = 1440;
const FALLBACK = 1080;
/** The measure of the text column, see tokens.css. */
const SIZES = '(min-width: 46rem) 44rem, 100vw';

/** The folder of pictures on the site, without base. */
export const PICTURES = '/pictures/';

/**
 * @param file path inside the content folder
 * @returns nothing for what is no picture, or one that the check has refused
 */
export function pictureView(
  { library, href }: Pick<SiteContext, 'library' | 'href'>,
  file: string | undefined,
): PictureView | undefined {
  const sound = file === undefined ? undefined : library.files.get(file)?.sound;
  if (file === undefined || !sound) return undefined;
  const { width, height } = sound;
  const { fallback, sources } = variantsOf(file, sound);
  const url = ({ name }: PictureVariant) => href(PICTURES + name);
  return {
    src: url(fallback),
    width,
    height,
    sources: sources.map(({ format, variants }) => ({
      type: `image/${format}` as const,
      candidates: variants.map((variant) => ({ url: url(variant), width: variant.width })),
    })),
    sizes: SIZES,
  };
}

/** Every file that the view of a picture names. */
export function pictureVariants(file: string, sound: SoundPicture): readonly PictureVariant[] {
  const { fallback, sources } = variantsOf(file, sound);
  return [...sources.flatMap(({ variants }) => variants), fallback].map(({ name, recipe }) => ({ name, recipe }));
}

function variantsOf(file: string, sound: SoundPicture): PictureVariants {
  const { width, format, animated } = sound;
  const name = `${stem(file)}${sound.digest.slice(0, DIGITS)}${EDITION}`;
  // vectors need no other size, and what browsers call a GIF may move
  if (format === 'svg') return { fallback: { name: `${name}.svg`, recipe: { kind: 'drawing' } }, sources: [] };
  if (format === 'gif') return { fallback: { name: `${name}.gif`, recipe: { kind: 'animation' } }, sources: [] };
  if (animated) {
    const most = Math.min(width, FALLBACK);
    return { fallback: { name: `${name}-${most}.webp`, recipe: { kind: 'moving', width: most } }, sources: [] };
  }
  const still = (as: StillFormat, to: number): SizedVariant => ({
    name: `${name}-${to}.${as}`,
    width: to,
    recipe: { kind: 'still', format: as, width: to },
  });
  const widths = [...new Set([...WIDTHS.filter((candidate) => candidate < width), Math.min(width, WIDEST)])];
  return {
    fallback: still(format === 'png' ? 'png' : 'jpg', Math.min(width, FALLBACK)),
    sources: (['avif', 'webp'] as const).map((as) => ({ format: as, variants: widths.map((to) => still(as, to)) })),
  };
}

/** Enough to tell ten thousand pictures apart whose names say nothing. */
const DIGITS = 12;
const STEM = 24;

/** What of a file's name every server, address and file system takes; nothing of a Chinese name. */
function stem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, STEM)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? '' : `${plain}-`;
}
