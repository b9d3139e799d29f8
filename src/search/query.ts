/** A query as phrases, first strictly as written, then in steps that ask for less. */
import type { Phrase } from './phrase.ts';
import { fold, isRun, pieces, type Piece } from './tokens.ts';

/** How far a search had to depart from the words of the query; `none` found them as written. */
export type Relaxation = 'none' | 'split' | 'words' | 'loose';

export interface Reading {
  readonly relaxation: Exclude<Relaxation, 'loose'>;
  /** All of them must be found. */
  readonly phrases: readonly Phrase[];
}

/** The readings of a query that differ, strictest first; none when there is nothing to look for. */
export function readings(query: string): Reading[] {
  const parts = pieces(fold(query).toLowerCase());
  const split = phrasesOf(parts, () => false);
  const all: Reading[] = [
    { relaxation: 'none', phrases: phrasesOf(parts, isInsideCode) },
    { relaxation: 'split', phrases: split },
    { relaxation: 'words', phrases: distinct(split.flatMap(words)) },
  ];
  const seen = new Set<string>(['[]']);
  return all.filter(({ phrases }) => {
    const key = JSON.stringify(phrases);
    return !seen.has(key) && seen.add(key);
  });
}

/** @param holds whether the piece at `index` holds its neighbours together, though it is not a word */
function phrasesOf(parts: readonly Piece[], holds: (parts: readonly Piece[], index: number) => boolean): Phrase[] {
  const phrases: string[][] = [[]];
  parts.forEach((piece, index) => {
    if (piece.kind === 'word') phrases.at(-1)?.push(piece.text);
    else if (!holds(parts, index)) phrases.push([]);
  });
  return distinct(phrases.filter((phrase) => phrase.length > 0));
}

/** A connector, or a space with a code on one side: “GB/T 3216”, “IS 型泵”. Between Chinese a space parts two requests. */
function isInsideCode(parts: readonly Piece[], index: number): boolean {
  const [before, piece, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (piece?.kind === 'connector') return true;
  if (piece?.kind !== 'space' || before?.kind !== 'word' || after?.kind !== 'word') return false;
  return before.run || after.run;
}

/** A phrase as dictionary words; single characters side by side stay together, for they are often a name. */
function words(phrase: Phrase): Phrase[] {
  const found: string[][] = [];
  let single = false;
  for (const part of stretches(phrase)) {
    if (isRun(part[0])) {
      found.push([...part]);
      single = false;
      continue;
    }
    for (const { segment } of segmenter().segment(part.join(''))) {
      const characters = [...segment];
      if (characters.length === 1 && single) found.at(-1)?.push(...characters);
      else found.push(characters);
      single = characters.length === 1;
    }
    single = false;
  }
  return found;
}

/** Chinese apart from codes. */
function stretches(phrase: Phrase): string[][] {
  const parts: string[][] = [];
  for (const token of phrase) {
    const last = parts.at(-1);
    if (last && isRun(last[0]) === isRun(token)) last.push(token);
    else parts.push([token]);
  }
  return parts;
}

let chinese: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  return (chinese ??= new Intl.Segmenter('zh', { granularity: 'word' }));
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}
