/** Pinyin in brackets behind a character or word, `業(yè)`, and whether it is how that is read. */
import { pinyin } from 'pinyin-pro';
import { isTraditional, simplifiedOf } from './traditional.ts';

/** Letters of pinyin as they come, the look-alikes ɑ ɡ and loose tone marks among them. */
export const PINYIN_LETTERS = 'A-Za-zɑɡ\\u00c0-\\u024f\\u1e00-\\u1eff\\p{Mn}';

const BRACKET = new RegExp(
  `[(（]\\s*([${PINYIN_LETTERS}](?:[${PINYIN_LETTERS}:'’ ]*[${PINYIN_LETTERS}:])?)\\s*[)）]`,
  'gu',
);

const LONGEST_WORD = 4;

/** A bracket with letters behind a Han character. */
export interface Bracket {
  /** Offsets of the bracket itself. */
  readonly start: number;
  readonly end: number;
  /** What stands in it. */
  readonly letters: string;
  /** The Han characters directly before it, at most four. */
  readonly before: string;
}

/** Brackets with nothing but Latin letters, directly behind a Han character, in the order of the text. */
export function bracketsIn(text: string): Bracket[] {
  return Array.from(text.matchAll(BRACKET), ({ index, 0: bracket, 1: letters = '' }) => ({
    start: index,
    end: index + bracket.length,
    letters,
    before: /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '',
  })).filter(({ before }) => before !== '');
}

/** The bracket that begins exactly there. */
export function bracketAt(
  text: string,
  offset: number,
): { readonly letters: string; readonly end: number } | undefined {
  const found = new RegExp(BRACKET.source, 'uy');
  found.lastIndex = offset;
  const match = found.exec(text);
  return match ? { letters: match[1] ?? '', end: found.lastIndex } : undefined;
}

/** The characters, one or a word, that the bracket behind them spells; empty when it spells none. */
export function glossed({ before, letters }: Pick<Bracket, 'before' | 'letters'>): string {
  const last = before.slice(-1);
  if (isGloss(last, letters)) return last;
  for (let length = Math.min(LONGEST_WORD, before.length); length > 1; length--) {
    const word = before.slice(-length);
    if (isWordGloss(word, letters)) return word;
  }
  return '';
}

/** Whether the letters are the pinyin of a Traditional character, in any tone; without tone only if it is read so. */
export function isGloss(character: string, letters: string): boolean {
  if (!isTraditional(character)) return false;
  const written = evened(letters);
  const readings = readingsOf(character);
  return (
    readings.has(written) || (hasTone(written) && [...readings].some((reading) => bare(reading) === bare(written)))
  );
}

/** Whether the letters are the pinyin of any character, in the very tone. */
export function isReadingOf(character: string, letters: string): boolean {
  return readingsOf(character).has(evened(letters));
}

/** Of some characters those that are glossed by the letters: in the very tone, or if there are none, in any. */
export function readAs(characters: readonly string[], letters: string): string[] {
  const written = evened(letters);
  const read = characters.filter((character) => isGloss(character, letters));
  const exact = read.filter((character) => readingsOf(character).has(written));
  return exact.length > 0 ? exact : read;
}

/** Whether letters carry a tone mark. */
export function hasTone(letters: string): boolean {
  return /[\u0300\u0301\u0304\u030c]/.test(evened(letters).normalize('NFD'));
}

/** `構成(gòuchéng)`, or `構成(guchng)` whose letters with tones were lost. */
function isWordGloss(word: string, letters: string): boolean {
  if (![...word].some(isTraditional)) return false;
  const written = evened(letters).replace(/['’ ]/g, '');
  const lossy = written.length >= 4;
  const spellings = [...word].reduce<readonly string[]>(
    (begun, character) =>
      begun.flatMap((start) => [...readingsOf(character)].map((reading) => start + reading)).slice(0, MOST_SPELLINGS),
    [''],
  );
  return spellings.some(
    (spelling) =>
      spelling === written ||
      bare(spelling) === bare(written) ||
      (lossy && !hasTone(written) && withoutToned(spelling) === written),
  );
}

const MOST_SPELLINGS = 256;

const readings = new Map<string, ReadonlySet<string>>();

/** How a character is read, as itself and as the Simplified one. */
function readingsOf(character: string): ReadonlySet<string> {
  let known = readings.get(character);
  if (!known) {
    known = new Set(
      [character, simplifiedOf(character)].flatMap((form) => pinyin(form, { multiple: true, type: 'array' })),
    );
    readings.set(character, known);
  }
  return known;
}

/** Lower case, composed, with `ü` and the carons of the standard. */
function evened(letters: string): string {
  return letters
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ɑ/g, 'a')
    .replace(/ɡ/g, 'g')
    .replace(/u:|v/g, 'ü')
    .normalize('NFD')
    .replace(/\u0306/g, '\u030c')
    .normalize('NFC');
}

function bare(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}

function withoutToned(letters: string): string {
  return [...letters].filter((letter) => bare(letter) === letter).join('');
}
