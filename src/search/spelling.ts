/**
 * Names and titles found by their pinyin as it is typed on a keyboard: in full (`zhajiangbeng`) or by the first letters
 * (`zjb`). The index holds both, every word standing for its character, so that a hit tells which Chinese was meant.
 */
import type { Phrase } from './phrase.ts';
import { GAP, LINE_BREAK, parted, standingFor } from './stored-text.ts';
import { syllableReadings, syllablesFrom } from './syllables.ts';
import { fold } from './tokens.ts';

/** A name or title with one way to read it. */
export interface Spelling {
  readonly text: string;
  /** By code point: its syllable without tone, ü as v; '' for what is no Chinese character. */
  readonly syllables: readonly string[];
}

// Letters that occur in no text, for `fold` takes them out: no word of a text is taken for pinyin.
const SYLLABLE = '\u01c1';
const INITIALS = '\u01c2';

/** As many readings of one query are looked for. */
const MOST = 40;

/** A part of a stored document; it is searched, but never shown. */
export function storeSpellings(spellings: readonly Spelling[]): string {
  const stretches = spellings.flatMap(chineseStretches);
  return [...new Set([...stretches.map(inFull), ...stretches.map(byInitials)])].join(LINE_BREAK);
}

/** What the index may hold for a query in pinyin, each a phrase of its words; both empty when the query is no pinyin. */
export interface SpelledQuery {
  readonly phrases: readonly Phrase[];
  /** For a query whose last syllable is still being typed. */
  readonly unfinished: readonly Phrase[];
}

/** Spaces and apostrophes stand between syllables, as in `xi'an`; tones are passed over. */
export function spelledQuery(query: string): SpelledQuery {
  const parts = lettersOf(query);
  const letters = parts.join('');
  if (letters.length < 2) return { phrases: [], unfinished: [] };
  const initials = [...letters].slice(1).map((letter, index) => INITIALS + letters[index] + letter);
  return {
    phrases: [...combined(parts.map((part) => syllableReadings(part, MOST))).map(inSyllables), initials],
    unfinished: unfinished(parts).map(inSyllables),
  };
}

/** A text that a query in pinyin may mean. */
export interface SpelledText {
  readonly text: string;
  /** Whether it is a whole name or title, and not a part of one. */
  readonly whole: boolean;
}

/** @param stored by `storeSpellings`; @returns what the phrases stand for in it, in its order */
export function spelledOut(stored: string, phrases: readonly Phrase[]): SpelledText[] {
  const chunks = stored.split(GAP).map(parted);
  const isEnd = (at: number) => (chunks[at]?.word ?? '') === '';
  return chunks.flatMap((_, at) =>
    phrases.flatMap((phrase) => {
      if (!phrase.every((word, index) => chunks[at + index]?.word === word)) return [];
      // a pair of initials stands for the first of its two characters
      const end = at + phrase.length + (phrase[0]?.startsWith(INITIALS) ? 1 : 0);
      const text = chunks.slice(at, end).map(({ note }) => note);
      return [{ text: text.join(''), whole: isEnd(at - 1) && isEnd(end) }];
    }),
  );
}

/** Letters as they are typed, taken apart at spaces and apostrophes; none when there is anything else. */
function lettersOf(query: string): string[] {
  const typed = fold(query).toLowerCase().replaceAll('ü', 'v').normalize('NFD').replace(/\p{M}/gu, '').trim();
  if (!/^[a-z]+(?:[\s'’]+[a-z]+)*$/.test(typed)) return [];
  return typed.replace(/(?<=[ln])ue/g, 've').split(/[\s'’]+/);
}

function inSyllables(syllables: readonly string[]): Phrase {
  return syllables.map((syllable) => SYLLABLE + syllable);
}

interface Syllable {
  readonly character: string;
  readonly syllable: string;
}

function chineseStretches({ text, syllables }: Spelling): Syllable[][] {
  const stretches: Syllable[][] = [[]];
  [...text].forEach((character, index) => {
    const syllable = syllables[index];
    if (syllable) stretches.at(-1)?.push({ character, syllable });
    else stretches.push([]);
  });
  return stretches.filter(({ length }) => length > 0);
}

function inFull(stretch: readonly Syllable[]): string {
  return stretch.map(({ character, syllable }) => standingFor(SYLLABLE + syllable, character)).join(GAP);
}

/** In pairs, for a single letter stands in nearly every title. The last letter has no other and is never asked for. */
function byInitials(stretch: readonly Syllable[]): string {
  return stretch
    .map(({ character, syllable }, index) => {
      const next = stretch[index + 1]?.syllable[0] ?? '';
      return standingFor(INITIALS + (syllable[0] ?? '') + next, character);
    })
    .join(GAP);
}

/** All ways to choose one reading for each part. */
function combined(parts: readonly (readonly string[][])[]): string[][] {
  return parts.reduce<string[][]>(
    (all, readings) => all.flatMap((before) => readings.map((reading) => [...before, ...reading])).slice(0, MOST),
    [[]],
  );
}

/** Readings in which the last letters are only the beginning of a syllable; as few letters as can be. */
function unfinished(parts: readonly string[]): string[][] {
  const before = combined(parts.slice(0, -1).map((part) => syllableReadings(part, MOST)));
  const letters = parts.at(-1) ?? '';
  for (let end = letters.length - 1; end >= 0; end--) {
    const readings = syllableReadings(letters.slice(0, end), MOST);
    const last = syllablesFrom(letters.slice(end)).filter((syllable) => syllable !== letters.slice(end));
    if (readings.length > 0 && last.length > 0) return combined([before, readings, last.map((one) => [one])]);
  }
  return [];
}
