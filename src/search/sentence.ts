/** Sentences: how much of a text is shown around a match. */
import type { Occurrence } from './phrase.ts';

/** In characters: about two lines on a phone. */
const LENGTH = 90;
const SENTENCE_END = /[。！？!?；;\n]/;
/** What belongs to the words before it. */
const CLOSING = /[\s\p{Pe}\p{Pf}，、。：；！？]/u;

/** From the beginning of the sentence of the match (or of the text) on, as much as is shown at once. */
export function sentenceAround(text: string, match: Occurrence = { start: 0, end: 0 }): Occurrence {
  const start = startOf(text, match);
  const longest = Math.max(start + LENGTH, match.end);
  const shortest = Math.max(start + LENGTH / 2, match.end);
  return { start, end: text.slice(0, endOf(text, shortest, longest)).trimEnd().length };
}

/** Whether nothing is left out before `start`. */
export function beginsSentence(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && !endsAt(text, from) && CLOSING.test(text[from - 1] ?? '')) from--;
  return from === 0 || endsAt(text, from);
}

/** Whether nothing is left out after `end`. */
export function endsSentence(text: string, end: number): boolean {
  return end >= text.length || endsAt(text, end) || endsAt(text, end + 1);
}

/** In a long sentence, some way before the match. */
function startOf(text: string, { start }: Occurrence): number {
  let from = start;
  while (from > 0 && !endsAt(text, from)) from--;
  if (start - from > (LENGTH * 2) / 3) from = wholeCharacter(text, start - LENGTH / 3);
  while (from < start && CLOSING.test(text[from] ?? '')) from++;
  return from;
}

/** The last end of a sentence that leaves a fair length, or the end of the room there is. */
function endOf(text: string, shortest: number, longest: number): number {
  if (longest >= text.length) return text.length;
  for (let end = longest; end > shortest; end--) if (endsAt(text, end)) return end;
  return wholeCharacter(text, longest);
}

function endsAt(text: string, index: number): boolean {
  return SENTENCE_END.test(text[index - 1] ?? '');
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  return /[\udc00-\udfff]/.test(text[index] ?? '') ? index - 1 : index;
}
