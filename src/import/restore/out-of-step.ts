/**
 * How bytes that a reader took in pairs, but out of step, can be read.
 *
 * Out of step every character seen is made of the end of one true character and the beginning of the next, until a byte
 * that is a letter by itself, or a mark or gloss between them, brings the reader back into step.
 */
import { gbkBytes, gbkCharacter } from '../../encoding/gbk.ts';
import { charactersBeginningWith, charactersEndingIn, privateBytes, readLike, vanishing } from './lost-bytes.ts';
import { bracketAt, hasTone, isGloss, PINYIN_LETTERS, readAs } from './pinyin-gloss.ts';
import { HALF_WIDTH_MARKS, fullWidth, type HalfWidthMark } from './replaced-marks.ts';

/** What a character may be; one when it is sure. */
export type Slot = readonly string[];

/** A way to read on, and where it comes into step again. */
export interface Reading {
  readonly slots: readonly Slot[];
  readonly end: number;
}

/** A damaged text, and what is known of its damage. */
export interface DamagedText {
  readonly text: string;
  readonly replaced: ReadonlySet<HalfWidthMark>;
  /** Whether it has spaces between Han characters and Latin letters. */
  readonly spaced: boolean;
}

/** The bytes of the full-width mark that a half-width one stands for: a lead that all share, and the second one. */
export const MARK_LEAD = 0xa3;
export const MARK_TRAILS: ReadonlyMap<HalfWidthMark, number> = new Map(
  HALF_WIDTH_MARKS.map((mark) => [mark, gbkBytes(fullWidth(mark))?.[1] ?? 0]),
);

/** What a byte without its fellow leaves standing; anything else that is no second byte is swallowed with it. */
export const STANDING = /^[?!,\n]?$/;

/** Letters, as bytes go, that Markdown escapes. */
const ESCAPED = /[\\`_[\]{}|~]/;

/** Out of step for longer than this, a text is not damaged in this way. */
const LONGEST = 80;

/** The ways to read on from `at`, with the first byte of the next character in hand. */
export function readOn(damaged: DamagedText, at: number, lead: number, depth = 0): Reading[] {
  if (depth > LONGEST) return [];
  const { text, replaced } = damaged;
  const seen = text[at] ?? '\n';
  const outOfStep = (slots: readonly Slot[], next: number, pending: number): Reading[] =>
    slots.length === 0 ? [] : preceded(slots, readOn(damaged, next, pending, depth + 1));

  const gloss = lostBeforeGloss(text, at) ?? vanishedBeforeGloss(text, at);
  if (gloss !== undefined) {
    const read = readAs(charactersBeginningWith(lead), gloss.letters);
    if (read.length > 0) return inStep(read, gloss.end);
    // the second byte vanished together with the first one of what is glossed
    const [first, second] = [vanishing(lead), readLike(gloss.letters)];
    if (first.length > 0 && second.length > 0) return preceded([first], inStep(second, gloss.end));
  }
  if (seen === '?')
    return [
      ...(replaced.has('?') ? outOfStep(madeOf(lead, MARK_LEAD), at + 1, MARK_TRAILS.get('?') ?? 0) : []),
      ...pastGloss(text, madeOf(lead, 0x80), at + 1),
      ...preceded([charactersBeginningWith(lead)], [{ slots: swallowed(damaged, at + 1), end: at + 1 }]),
    ];
  const mark = MARK_TRAILS.get(seen);
  if (mark !== undefined)
    return [
      ...(replaced.has(seen) ? outOfStep(madeOf(lead, MARK_LEAD), at + 1, mark) : []),
      ...inStep(vanishing(lead), at),
    ];
  if (seen === '€') return pastGloss(text, madeOf(lead, 0x80), at + 1);
  const code = seen.charCodeAt(0);
  // a letter that means something in Markdown may have been escaped since
  if (seen === '\\' && ESCAPED.test(text[at + 1] ?? ''))
    return pastGloss(text, madeOf(lead, text.charCodeAt(at + 1)), at + 2);
  if (code < 0x40) return inStep(vanishing(lead), at);
  if (code < 0x80) return pastGloss(text, madeOf(lead, code), at + 1);
  const pair = gbkBytes(seen) ?? privateBytes(seen);
  if (pair === undefined) return [];
  const slots = madeOf(lead, pair[0]);
  return pair[1] < 0x80
    ? preceded(slots, inStep([String.fromCharCode(pair[1])], at + 1))
    : outOfStep(slots, at + 1, pair[1]);
}

/** What a byte without its fellow may have swallowed, from what comes next; the mark stays where nothing tells. */
function swallowed({ text, replaced, spaced }: DamagedText, at: number): Slot[] {
  if (STANDING.test(text[at] ?? '')) return [];
  const rest = /^[^\n]*/.exec(text.slice(at, at + 30))?.[0] ?? '';
  if (/^[^()（）]*\)/.test(rest)) return [['(']];
  if (/^[09]\d\d(?!\d)/.test(rest)) return [[rest.startsWith('0') ? '2' : '1']];
  if (/^[A-Za-z\d]/.test(rest) && spaced) return [[' ']];
  if (/^[“‘]/.test(rest) && replaced.has(':')) return [[':']];
  return [['?']];
}

/** Letters of pinyin, and where the gloss ends. */
export interface Letters {
  readonly letters: string;
  readonly end: number;
}

const LOST_BEFORE_GLOSS = new RegExp(`\\?([${PINYIN_LETTERS}:]{1,8})[)）]`, 'uy');

/** `?gòu)`: a gloss whose opening bracket went with the byte before it. */
export function lostBeforeGloss(text: string, at: number): Letters | undefined {
  LOST_BEFORE_GLOSS.lastIndex = at;
  const letters = LOST_BEFORE_GLOSS.exec(text)?.[1];
  return letters === undefined ? undefined : { letters, end: LOST_BEFORE_GLOSS.lastIndex };
}

/** A whole gloss that is not that of the character before it: the byte between left no trace. */
export function vanishedBeforeGloss(text: string, at: number, before = text[at - 1] ?? ''): Letters | undefined {
  const bracket = bracketAt(text, at);
  return bracket !== undefined && hasTone(bracket.letters) && !isGloss(before, bracket.letters) ? bracket : undefined;
}

function inStep(slot: Slot, end: number): Reading[] {
  return slot.length === 0 ? [] : [{ slots: [slot], end }];
}

/** A gloss behind a character that has been put together is one more that goes, and tells which character it is. */
function pastGloss(text: string, slots: readonly Slot[], end: number): Reading[] {
  const bracket = bracketAt(text, end);
  const read = bracket === undefined ? [] : readAs(slots.at(-1) ?? [], bracket.letters);
  if (bracket === undefined || read.length === 0) return preceded(slots, [{ slots: [], end }]);
  return preceded([...slots.slice(0, -1), read], [{ slots: [], end: bracket.end }]);
}

/** Readings with characters before them; none when one of these can be nothing. */
export function preceded(slots: readonly Slot[], readings: readonly Reading[]): Reading[] {
  if (slots.length === 0 || slots.some(({ length }) => length === 0)) return [];
  return readings.map((reading) => ({ slots: [...slots, ...reading.slots], end: reading.end }));
}

/** The character of two bytes; where they are none, the end of one and the beginning of another vanished between them. */
function madeOf(lead: number, trail: number): readonly Slot[] {
  const character = gbkCharacter(lead, trail);
  return character === undefined ? [vanishing(lead), charactersEndingIn(trail)] : [[character]];
}
