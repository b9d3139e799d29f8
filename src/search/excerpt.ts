/** The sentence in which a search was answered, as plain data with the matches told apart. */
import { occurrences, type Occurrence, type Phrase } from './phrase.ts';
import { beginsSentence, endsSentence, sentenceAround } from './sentence.ts';
import type { Section } from './stored-text.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  /** Of the heading above the excerpt. */
  readonly sectionId?: string;
}

/**
 * The excerpt of the section that answers most phrases, from the beginning of the sentence of the first match;
 * where none does, of `fallback` or else of the beginning of the text.
 */
export function excerpt(sections: readonly Section[], phrases: readonly Phrase[], fallback = ''): Excerpt {
  let best: { section: Section; matches: Occurrence[]; answered: number } | undefined;
  for (const section of sections) {
    const found = phrases.map((phrase) => matchesOf(section.text, phrase));
    const answered = found.filter((matches) => matches.length > 0).length;
    if (answered > (best?.answered ?? 0)) best = { section, matches: merge(found.flat()), answered };
  }
  if (best) {
    const { id, text } = best.section;
    const heading = id === undefined ? -1 : text.indexOf('\n');
    return { parts: cut(text, best.matches, heading), ...(id !== undefined && { sectionId: id }) };
  }
  const text = fallback || (sections[0]?.text ?? '');
  return { parts: cut(text, merge(phrases.flatMap((phrase) => matchesOf(text, phrase)))) };
}

/** The text of matches marked; for titles. */
export function marked(text: string, phrases: readonly Phrase[]): ExcerptPart[] {
  return parts(text, merge(phrases.flatMap((phrase) => matchesOf(text, phrase))), 0, text.length);
}

export function plainExcerpt(excerptParts: readonly ExcerptPart[]): string {
  return excerptParts.map(({ text }) => text).join('');
}

function matchesOf(text: string, phrase: Phrase): Occurrence[] {
  const whole = occurrences(text, phrase, true);
  return whole.length > 0 ? whole : occurrences(text, phrase, false);
}

/** @param heading where the heading ends: a sentence below it says more than the heading itself */
function cut(text: string, matches: readonly Occurrence[], heading = -1): ExcerptPart[] {
  const { start, end } = sentenceAround(text, matches.find((match) => match.start > heading) ?? matches[0]);
  const inside = parts(text, matches, start, end);
  if (!beginsSentence(text, start)) inside.unshift({ text: '…', match: false });
  if (!endsSentence(text, end)) inside.push({ text: '…', match: false });
  return inside;
}

/** Overlapping matches become one. */
function merge(matches: readonly Occurrence[]): Occurrence[] {
  const merged: Occurrence[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && match.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, match.end) };
    else merged.push(match);
  }
  return merged;
}

function parts(text: string, matches: readonly Occurrence[], start: number, end: number): ExcerptPart[] {
  const found: ExcerptPart[] = [];
  const add = (from: number, to: number, match: boolean) => {
    if (to > from) found.push({ text: text.slice(from, to).replace(/\n/g, ' '), match });
  };
  let at = start;
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    add(at, match.start, false);
    add(match.start, match.end, true);
    at = match.end;
  }
  add(at, end, false);
  return found;
}
