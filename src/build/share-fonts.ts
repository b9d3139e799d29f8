/**
 * The type that share cards are set in: outlines of characters from fonts that come with packages, so that a machine
 * without Chinese fonts draws the same. Characters of the everyday lists are in Noto Serif SC, cut by its packagers into a hundred
 * files of which only those are opened that are needed; what it lacks is in Noto Sans, whole and large.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import decompress from 'woff2-encoder/decompress';

/** One piece of type. */
export interface Sort {
  /** In em. */
  readonly advance: number;
  /** Path as SVG writes it, in 1/1000 em, upwards from the baseline. */
  readonly outline: string;
}

/** Every character of a text that can be drawn → its piece of type. */
export type Type = ReadonlyMap<string, Sort>;

/** A printer sets this for a character that is not in his case. */
export const MISSING = '〓';

const { resolve } = createRequire(import.meta.url);
const SERIF = '@fontsource-variable/noto-serif-sc';
const WEIGHT = 700;

/** Packages that draw the outlines, as `package.json` names them. */
const PACKAGES = [SERIF, '@embedpdf/fonts-sc', 'fontkitten', 'woff2-encoder'];

/** Their editions: another one may draw the same character otherwise. */
export function typeEdition(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(text) as { readonly dependencies: Readonly<Record<string, string>> };
  return PACKAGES.map((name) => `${name}@${dependencies[name]}`).join(' ');
}

/**
 * @returns type for every character of the text: in place of one that no font has, what it is compatible with (`Ⅲ` is
 * `III`) is there too, and the mark for missing ones
 */
export async function typeFor(text: string): Promise<Type> {
  const type = new Map<string, Sort>();
  for (const char of new Set([...text, ...text.normalize('NFKC'), MISSING])) {
    const sort = await sortOf(char);
    if (sort) type.set(char, sort);
  }
  return type;
}

const sorts = new Map<string, Promise<Sort | undefined>>();

function sortOf(char: string): Promise<Sort | undefined> {
  const known = sorts.get(char) ?? cast(char);
  sorts.set(char, known);
  return known;
}

async function cast(char: string): Promise<Sort | undefined> {
  const code = char.codePointAt(0) ?? 0;
  for (const name of slicesWith(code)) {
    const font = await serif(name);
    if (font.hasGlyphForCodePoint(code)) return sort(font, code);
  }
  const font = whole();
  return font.hasGlyphForCodePoint(code) ? sort(font, code) : undefined;
}

function sort(font: Font, code: number): Sort {
  const { advanceWidth, path } = font.glyphForCodePoint(code);
  const scale = 1000 / font.unitsPerEm;
  return { advance: advanceWidth / font.unitsPerEm, outline: path.scale(scale).toSVG() };
}

type Ranges = readonly (readonly [first: number, last: number])[];

let slices: ReadonlyMap<string, Ranges> | undefined;

/** The files that may have a character, in an order that is always the same. */
function slicesWith(code: number): string[] {
  slices ??= readSlices();
  return [...slices].flatMap(([name, ranges]) =>
    ranges.some(([first, last]) => first <= code && code <= last) ? [name] : [],
  );
}

/** `{"[21]": "U+9f83,U+9f85-9f8d", "latin": …}` */
function readSlices(): ReadonlyMap<string, Ranges> {
  const listed = JSON.parse(readFileSync(resolve(`${SERIF}/unicode.json`), 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(listed).map(([name, ranges]) => [
      name.replace(/[[\]]/g, ''),
      ranges.split(',').map((range) => {
        const [first = '', last = first] = range.replace('U+', '').split('-');
        return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
      }),
    ]),
  );
}

const opened = new Map<string, Promise<Font>>();

function serif(slice: string): Promise<Font> {
  const font = opened.get(slice) ?? openSerif(slice);
  opened.set(slice, font);
  return font;
}

async function openSerif(slice: string): Promise<Font> {
  const file = `${SERIF}/files/${SERIF.slice(SERIF.indexOf('/') + 1)}-${slice}-wght-normal.woff2`;
  // weights are only to be had of fonts that are not compressed
  return single(await decompress(readFileSync(resolve(file)))).getVariation({ wght: WEIGHT });
}

let wholeFont: Font | undefined;

function whole(): Font {
  const folder = join(dirname(resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  return (wholeFont ??= single(readFileSync(join(folder, 'NotoSansHans-Bold.otf'))));
}

function single(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('A file of one font was expected');
  return font;
}
