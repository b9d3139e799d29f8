/** Glosses left in a text by a careless conversion: whether it is damaged, and which brackets are to go. */
import { isProse, markupMask, proseIn } from './markup.ts';
import { bracketsIn, glossed, hasTone, isGloss, type Bracket } from './pinyin-gloss.ts';
import type { Edit } from './worksheet.ts';

/** So many different characters with a gloss, and so many glosses, show that nobody wrote them. */
const FEWEST_CHARACTERS = 3;
const FEWEST_GLOSSES = 5;

/** A character or word that stands so often without its gloss has one that somebody wrote: 單(shàn)縣. */
const PLAIN_ELSEWHERE = 2;

/** Whether a text is full of glosses. Without tone they do not count: 國(guo) may be anything. */
export function isDamaged(text: string): boolean {
  const characters = proseBrackets(text)
    .filter(({ before, letters }) => hasTone(letters) && isGloss(before.slice(-1), letters))
    .map(({ before }) => before.slice(-1));
  return characters.length >= FEWEST_GLOSSES && new Set(characters).size >= FEWEST_CHARACTERS;
}

/** A bracket, and the characters that it is the gloss of. */
export interface Gloss extends Bracket {
  readonly word: string;
}

/** Glosses of a damaged text, of characters and of words. */
export function glossesIn(text: string): Gloss[] {
  return proseBrackets(text)
    .map((bracket): Gloss => ({ ...bracket, word: glossed(bracket) }))
    .filter(({ word }) => word !== '');
}

/** Words of a damaged text whose gloss is not the damage's but a note on pronunciation that somebody wrote. */
export function wordsWithNotes(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const { word } of glossesIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const prose = proseIn(text);
  const words = [...counts].filter(
    ([word, withGloss]) => prose.split(word).length - 1 - withGloss >= Math.max(PLAIN_ELSEWHERE, withGloss),
  );
  return new Set(words.map(([word]) => word));
}

/** Edits that take glosses away, `業(yè)` → `業`. */
export function withoutGlosses(glosses: readonly Gloss[]): Edit[] {
  return glosses.map(({ start, end, word }) => ({ kind: 'gloss', start: start - word.length, end, after: word }));
}

function proseBrackets(text: string): Bracket[] {
  const mask = markupMask(text);
  return bracketsIn(text).filter(({ start, end }) => isProse(mask, start, end));
}
