/** The sentence in which a search was answered, as plain data with the matches told apart. */
import { occurrences, type Occurrence, type Phrase } from './phrase.ts';
import { beginsSentence, endsSentence, sentenceAround } from './sentence.ts';
import type { StoredSection } from './stored-text.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  /** Of the heading above the excerpt. */
  readonly sectionId?: string;
}

export interface Excerptible {
  /** Of the text. */
  readonly sections: readonly StoredSection[];
  readonly summary?: StoredSection;
  /** One line each. */
  readonly names: StoredSection;
}

/**
 * The excerpt of the section that answers most phrases, from the beginning of the sentence of the first match. Where
 * none does, the summary or else the beginning of the text; but where only a name answers, the line with that name.
 */
export function excerpt({ sections, summary, names }: Excerptible, phrases: readonly Phrase[]): Excerpt {
  const { section, matches } = best([...sections, ...(summary ? [summary] : []), ...linesOf(names)], phrases);
  if (!section) return { parts: cut((summary ?? sections[0])?.text ?? '', []) };
  const { id, text } = section;
  const heading = id === undefined ? -1 : text.indexOf('\n');
  return { parts: cut(text, matches, heading), ...(id !== undefined && { sectionId: id }) };
}

/** The first of those that answer most phrases. */
function best(sections: readonly StoredSection[], phrases: readonly Phrase[]) {
  let found: { section?: StoredSection; matches: Occurrence[] } = { matches: [] };
  let most = 0;
  for (const section of sections) {
    const matches = phrases.map((phrase) => matchesOf(section.found, phrase));
    const answered = matches.filter(({ length }) => length > 0).length;
    if (answered <= most) continue;
    most = answered;
    found = { section, matches: merge(matches.flat()) };
  }
  return found;
}

function linesOf({ text, found }: StoredSection): StoredSection[] {
  const lines = found.split('\n');
  return text.split('\n').map((line, index) => ({ text: line, found: lines[index] ?? line }));
}

/** The text of matches marked; for titles. */
export function marked({ text, found }: StoredSection, phrases: readonly Phrase[]): ExcerptPart[] {
  return parts(text, merge(phrases.flatMap((phrase) => matchesOf(found, phrase))), 0, text.length);
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
    // a Chinese full stop has its space in itself
    const line = text.slice(from, to).replace(/([。！？；：”）])?\n/g, (_, stop?: string) => stop ?? ' ');
    if (to > from) found.push({ text: line, match });
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
