/**
 * Text whose byte pairs fell apart, put together again.
 *
 * The glosses were put in, and full-width marks replaced by half-width ones, in GBK bytes without heed to where a
 * character begins. 促廣 is B4D9 8F56; D9 8F is 購, so the text became B4D9 8F(gòu)56 and was read as 促?gòu)V: the byte
 * before the bracket took the bracket with it, and what comes next is read out of step.
 *
 * So a `?` may be a lost byte, and a gloss of nothing may follow one that left no trace. From there the pairs are formed
 * anew, in every way the damage can have come about; lost bytes are chosen by the pinyin beside them, or by the sense.
 */
import { gbkBytes, gbkCharacter } from '../../encoding/gbk.ts';
import { charactersBeginningWith, charactersEndingIn, isVanishing, vanishing } from './lost-bytes.ts';
import { markupMask } from './markup.ts';
import {
  lostBeforeGloss,
  MARK_LEAD,
  MARK_TRAILS,
  preceded,
  readOn,
  STANDING,
  vanishedBeforeGloss,
  type DamagedText,
  type Reading,
  type Slot,
} from './out-of-step.ts';
import { isGloss, readAs } from './pinyin-gloss.ts';
import { isCommon, judgeBy, type Judge } from './plausibility.ts';
import type { HalfWidthMark } from './replaced-marks.ts';

/** A place put together again. */
export interface Mending {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** Whether a byte was chosen among several by what reads best. */
  readonly guessed: boolean;
}

/** Characters around a place by which it is judged. */
const [BEFORE, AFTER] = [8, 6];
/** How much better a reading must be where nothing but the sense speaks for it, and where two marks do. */
const [BETTER_BY_SENSE, BETTER_BY_MARKS] = [3, 0];

/** How many times more it costs to say that bytes vanished without a trace: the whole of what is chosen freely. */
const VANISHED = 2;

/** Where pairs can have begun to fall apart. */
const SPOT = /\?|(?<=[@-~\p{Script=Han}])[(（]/gu;

/**
 * @param text of which the glosses that can be seen are gone
 * @param replaced the marks that may have been replaced
 * @returns places that do not overlap, in the order of the text
 */
export function mendings(text: string, replaced: ReadonlySet<HalfWidthMark>): Mending[] {
  const spaced =
    (text.match(/\p{Script=Han} [A-Za-z]/gu) ?? []).length > (text.match(/\p{Script=Han}[A-Za-z]/gu) ?? []).length;
  const damaged: DamagedText = { text, replaced, spaced };
  const mask = markupMask(text);
  let judge: Judge | undefined;
  const found: Mending[] = [];
  let done = 0;
  for (const { index } of text.matchAll(SPOT)) {
    if (index < done || mask[index] === 1) continue;
    judge ??= judgeBy(text);
    const mending = mendingAt(damaged, index, done, judge);
    if (mending === undefined) continue;
    found.push(mending);
    done = mending.end;
  }
  return found;
}

function mendingAt(damaged: DamagedText, at: number, done: number, judge: Judge): Mending | undefined {
  const { text } = damaged;
  const gloss = text[at] === '?' ? lostBeforeGloss(text, at) : vanishedBeforeGloss(text, at);
  if (gloss === undefined) return text[at] === '?' ? withoutGloss(damaged, at, judge) : undefined;
  if (/[@-~]/.test(text[at - 1] ?? '')) return behindLetter(text, at, gloss);
  const before = at > done ? gbkBytes(text[at - 1] ?? '') : undefined;
  if (before === undefined) return undefined;
  const readings = readAs(charactersBeginningWith(before[1]), gloss.letters)
    .map((character) => gbkBytes(character)?.[1] ?? 0)
    .filter((trail) => text[at] === '?' || isVanishing(trail))
    .flatMap((trail) => readOn(damaged, gloss.end, trail));
  return bestOf(text, at, readings, judge, -Infinity);
}

/** A mark was put between two characters: what is lost ended in its first byte, and the next one begins with its second. */
function withoutGloss(damaged: DamagedText, at: number, judge: Judge): Mending | undefined {
  const { text, replaced } = damaged;
  const next = text[at + 1] ?? '';
  const standing = MARK_TRAILS.has(next) && STANDING.test(next);
  const marks = (standing ? [next] : [':', ';']).filter((mark) => replaced.has(mark));
  const readings = marks
    .flatMap((mark) => readOn(damaged, at + (standing ? 2 : 1), MARK_TRAILS.get(mark) ?? 0))
    // a mark by itself shows nothing unless a character out of step is seen
    .filter(({ slots }) => standing || slots[0]?.length === 1);
  return bestOf(
    text,
    at,
    preceded([charactersEndingIn(MARK_LEAD)], readings),
    judge,
    standing ? BETTER_BY_MARKS : BETTER_BY_SENSE,
  );
}

/** The gloss of a character made of the end of one and a letter, `，F(xiàn)` for A3AC 46: all bytes are still there. */
function behindLetter(
  text: string,
  at: number,
  { letters, end }: { letters: string; end: number },
): Mending | undefined {
  const trail = gbkBytes(text[at - 2] ?? '')?.[1];
  const made = trail === undefined ? undefined : gbkCharacter(trail, text.charCodeAt(at - 1));
  if (made === undefined || !isGloss(made, letters)) return undefined;
  return { start: at, end, after: '', guessed: false };
}

/** Takes the best reading, what is open in it chosen by sense; none when the text as it stands is not worse by `margin`. */
function bestOf(
  text: string,
  start: number,
  readings: readonly Reading[],
  judge: Judge,
  margin: number,
): Mending | undefined {
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? '';
  const judged = (wording: string, end: number) =>
    judge(before + wording + (/^[^\n]*/.exec(text.slice(end, end + AFTER))?.[0] ?? ''));
  let best: (Mending & { score: number }) | undefined;
  for (const { slots, end } of readings) {
    const filled = filledIn(slots, (wording) => judged(wording, end));
    const found = withVanished(text, filled, end, judged);
    const score = found.score - costOf(slots);
    if (score < judged(text.slice(start, end), end) + margin || (best !== undefined && score <= best.score)) continue;
    const guessed = slots.some(({ length }) => length > 1) || found.wording !== filled.join('');
    best = { start, end: found.end, after: found.wording, guessed, score };
  }
  if (best === undefined) return undefined;
  const { score: _, ...mending } = best;
  return mending;
}

/** Among many, one that reads well is no wonder; what no text holds is no choice. */
function costOf(slots: readonly Slot[], counts: (character: string) => boolean = () => true): number {
  return slots.reduce((sum, slot) => sum + Math.log2(Math.max(1, slot.filter(counts).length)) / 2, 0);
}

/** Chooses for each slot, from left to right, what reads best among the rest. */
function filledIn(slots: readonly Slot[], judged: (wording: string) => number): string[] {
  let chosen = slots.map((slot) => slot[0] ?? '');
  slots.forEach((slot, index) => {
    if (slot.length === 1) return;
    const scores = slot.map((character) => judged(chosen.with(index, character).join('')));
    chosen = chosen.with(index, slot[scores.indexOf(Math.max(...scores))] ?? '');
  });
  return chosen;
}

interface Wording {
  readonly wording: string;
  readonly end: number;
  readonly score: number;
}

/**
 * One character may be the beginning of one and the end of another, with two bytes between them that vanished: a gloss
 * behind it that is not its own shows it, or else only the sense.
 */
function withVanished(
  text: string,
  characters: readonly string[],
  end: number,
  judged: (wording: string, end: number) => number,
): Wording {
  const asRead = { wording: characters.join(''), end, score: judged(characters.join(''), end) };
  const bytesAt = (index: number) => gbkBytes(characters[index] ?? '');
  const split = (index: number, second: Slot, to: number): Wording => {
    const [start, rest] = [characters.slice(0, index).join(''), characters.slice(index + 1).join('')];
    const slots = [[start], vanishing(bytesAt(index)?.[0] ?? 0), second, [rest]];
    const wording = filledIn(slots, (made) => judged(made, to)).join('');
    return {
      wording,
      end: to,
      score:
        judged(wording, to) -
        VANISHED *
          costOf(
            slots.filter(({ length }) => length > 0),
            isCommon,
          ),
    };
  };
  const last = characters.length - 1;
  const gloss = vanishedBeforeGloss(text, end, characters[last]);
  const glossed = gloss === undefined ? [] : readAs(charactersEndingIn(bytesAt(last)?.[1] ?? 0), gloss.letters);
  if (gloss !== undefined && glossed.length > 0) return split(last, glossed, gloss.end);
  return characters.reduce<Wording>((best, _, index) => {
    const trail = bytesAt(index)?.[1];
    // a character that does no harm where it stands is not worth the search
    if (trail === undefined || judged(characters.with(index, '').join(''), end) < asRead.score) return best;
    const other = split(index, charactersEndingIn(trail), end);
    return other.score > best.score ? other : best;
  }, asRead);
}
