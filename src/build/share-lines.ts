/** Text set in pieces of type: what is drawn for each character, how long lines are, and how a title is broken into them. */
import { phrases } from '../views/phrases.ts';
import { MISSING, type Sort, type Type } from './share-fonts.ts';

/** Pieces of type in a line, each with the space before it in em. */
export interface SetLine {
  readonly sorts: readonly { readonly sort: Sort; readonly before: number }[];
  /** In em. */
  readonly width: number;
}

/** Sizes to try, in pixels, the largest first, and into how many lines each may break. */
export interface Steps {
  readonly width: number;
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

export interface SetText {
  readonly size: number;
  readonly lines: readonly SetLine[];
}

/** What joins, colours or turns pictograms, and the pictograms themselves: without a picture they say nothing. */
const PICTOGRAM = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3\ufe0f\u200d]/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Mn}]/u;

/** Between Chinese and Latin, as on the pages. */
const AUTOSPACE = 0.125;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{Script=Latin}\p{Script=Greek}\d]/u;

/**
 * @returns the text with what can be drawn in place of what cannot: characters as they are compatible with it, nothing
 * for pictograms, the mark for missing type for anything else
 */
export function drawable(text: string, type: Type): string {
  return [...text]
    .map((char) => {
      if (/\s/u.test(char)) return ' ';
      if (type.has(char)) return char;
      if (PICTOGRAM.test(char) || UNSEEN.test(char)) return '';
      const compatible = [...char.normalize('NFKC')];
      return compatible.every((each) => type.has(each)) ? compatible.join('') : MISSING;
    })
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** @param text drawable */
export function setLine(text: string, type: Type): SetLine {
  const sorts: { sort: Sort; before: number }[] = [];
  let width = 0;
  let last = '';
  for (const char of text) {
    const sort = type.get(char);
    if (!sort) continue;
    const meet = (HAN.test(last) && WORD.test(char)) || (WORD.test(last) && HAN.test(char));
    const before = meet ? AUTOSPACE : 0;
    sorts.push({ sort, before });
    width += before + sort.advance;
    last = char;
  }
  return { sorts, width };
}

/** The largest size at which the text fits; at the least it is cut off, and says so. */
export function fit(text: string, type: Type, { width, sizes }: Steps): SetText {
  const shown = drawable(text, type);
  const words = whole(phrases(shown));
  const breaking = (within: number) => lines(words, type, within);
  for (const { size, lines: most } of sizes) {
    const broken = breaking(width / size);
    if (broken.length > most) continue;
    return { size, lines: balanced(breaking, broken.length, width / size).map((line) => setLine(line, type)) };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 1, lines: 1 };
  const kept = breaking(width / size).slice(0, most);
  const end = cut(kept.pop() ?? '', type, width / size);
  return { size, lines: [...kept, end].map((line) => setLine(line, type)) };
}

/** Numbers stay with what they count. */
function whole(words: readonly string[]): string[] {
  return joinedWhere(words, counts);
}

const counts = (last: string, next: string) => /\d$/.test(last) && HAN.test(next.charAt(0));

function joinedWhere(pieces: readonly string[], belongs: (last: string, next: string) => boolean): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && belongs(last, piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** A line that would end emptier takes the beginning of the next phrase. */
const FULL = 0.6;

/** Lines not longer than `within` em, broken between phrases; a phrase for which that is no good is broken itself. */
function lines(words: readonly string[], type: Type, within: number): string[] {
  const done: string[] = [];
  let line = '';
  const length = (text: string) => setLine(text.trim(), type).width;
  const close = () => {
    if (line.trim()) done.push(line.trim());
    line = '';
  };
  const add = (piece: string, breaking: readonly ((piece: string) => string[])[]) => {
    const [smaller, ...rest] = breaking;
    if (length(line + piece) <= within) line += piece;
    else if (smaller && (length(piece) > within || (line !== '' && length(line) < FULL * within)))
      for (const part of smaller(piece)) add(part, length(piece) > within ? rest : []);
    else {
      close();
      line = piece.trimStart();
    }
  };
  for (const word of words) add(word, [segments, joints, (piece) => [...piece]]);
  close();
  return done;
}

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/** A phrase in words, each with the marks that no line may begin or end with. */
function segments(phrase: string): string[] {
  return joinedWhere(
    Array.from(dictionary.segment(phrase), ({ segment }) => segment),
    (last, next) =>
      counts(last, next) ||
      /[\p{Ps}\p{Pi}]$/u.test(last) ||
      /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]/u.test(next) ||
      (/[!-~]$/.test(last) && /^[!-~]/.test(next)),
  );
}

/** A long code at the signs between its parts. */
function joints(code: string): string[] {
  return code.split(/(?<=[-/_.:+])/);
}

/** A step in the search for lines of like length, in em. */
const STEP = 0.5;

/** As many lines, as even as they come. */
function balanced(breaking: (within: number) => string[], count: number, width: number): string[] {
  let best = breaking(width);
  for (let within = width - STEP; within > width / 2; within -= STEP) {
    const broken = breaking(within);
    if (broken.length > count) break;
    best = broken;
  }
  return best;
}

/** So much of the line that it ends in an ellipsis. */
function cut(line: string, type: Type, within: number): string {
  const chars = [...line];
  while (chars.length > 0 && setLine(`${chars.join('')}…`, type).width > within) chars.pop();
  return `${chars.join('').replace(/[\p{P}\s]+$/u, '')}…`;
}
