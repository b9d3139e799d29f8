/** How much like Chinese a few characters read: by the words they make and by what the rest of the text says. */
import { gbkBytes } from '../../encoding/gbk.ts';
import { simplifiedOf } from './traditional.ts';

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** Judges a wording; the higher, the likelier. Sums over characters, so compare wordings for the same place. */
export type Judge = (wording: string) => number;

/** A longer word is worth more than its parts. */
const WORD_WORTH = [0, 0, 4, 9, 16];
/** A character that is a word by itself; others hardly stand alone. */
const PARTICLES = new Set(
  '的了和是在为与对将把从及等也并要有中上下不这各其以由就于到向被让县市省区年月日人会新大个我你他她它们很都还又再可能要会用让使给所而或但如等多少好最更已没有来去说做看',
);
const ALONE = -1;
/** The marks that stand more often than any character, where a word ends before them; and where most expected. */
const STOP = 4;
const CLOSED_SENTENCE = 5;
/** Double quotes are the usual ones. */
const QUOTE = 1;
const AFTER_PART_OF_WORD = -3;
const MARK_AFTER_MARK = -10;
/** Two characters that stand so elsewhere in the text. */
const PAIR_WORTH = 2;
const SEEN_WORTH = 0.5;
/** Outside the 3755 characters of the first level of GB 2312, outside GB 2312, and outside any text. */
const UNCOMMON = -2;
const RARE = -6;
const IMPOSSIBLE = -20;

/** @param text the rest of the text, in which the words in question may stand again */
export function judgeBy(text: string): Judge {
  const [pairs, seen] = [new Set<string>(), new Set<string>()];
  for (const { 0: run } of text.matchAll(/\p{Script=Han}+/gu)) {
    const even = [...run].map(simplifiedOf).join('');
    for (let at = 0; at < even.length; at++) {
      seen.add(even[at] ?? '');
      if (at > 0) pairs.add(even.slice(at - 1, at + 1));
    }
  }
  return (wording) => {
    const even = [...wording].map(simplifiedOf).join('');
    let sum = 0;
    for (const { segment, index } of segmenter.segment(even)) {
      if (/^\p{Script=Han}+$/u.test(segment))
        sum +=
          segment.length > 1
            ? (WORD_WORTH[Math.min(segment.length, WORD_WORTH.length - 1)] ?? 0)
            : PARTICLES.has(segment)
              ? 0
              : ALONE + (/[。，]/.test(even[index + 1] ?? '') ? AFTER_PART_OF_WORD : 0);
    }
    for (let at = 0; at < even.length; at++) {
      const character = even[at] ?? '';
      sum += commonness(character);
      if (/[。，]/.test(character) && /[。，、：；！？“‘（]/.test(even[at - 1] ?? '')) sum += MARK_AFTER_MARK;
      else if (/[。，]/.test(character))
        sum += character === '。' && /[”’」]/.test(even[at + 1] ?? '') ? CLOSED_SENTENCE : STOP;
      if (character === '”') sum += QUOTE;
      if (seen.has(character)) sum += SEEN_WORTH;
      if (at > 0 && pairs.has(even.slice(at - 1, at + 1))) sum += PAIR_WORTH;
    }
    return sum;
  };
}

/** Whether a text may well hold the character. */
export function isCommon(character: string): boolean {
  return commonness(simplifiedOf(character)) === 0;
}

function commonness(character: string): number {
  if (/[\ue000-\uf8ff\ufffd]/.test(character)) return IMPOSSIBLE;
  if (/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(character)) return RARE;
  if (!/\p{Script=Han}/u.test(character))
    return /[\p{L}\p{N}\u3000-\u303f\uff00-\uff60“”‘’—…·]/u.test(character) ? 0 : UNCOMMON;
  const [lead, trail] = gbkBytes(character) ?? [0, 0];
  if (trail < 0xa1) return RARE;
  if (lead >= 0xb0 && lead <= 0xd7) return 0;
  return lead >= 0xd8 && lead <= 0xf7 ? UNCOMMON : RARE;
}
