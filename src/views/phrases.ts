/** Where a Chinese title may be broken: between words, not inside them. */

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]/u;
const SINGLE = /^\p{Script=Han}$/u;
const CODE_START = /^[!-~]/;
const CODE_END = /[!-~]$/;

/**
 * @returns the title in pieces that stay whole; joined they are the title. Marks stay with the word that they belong to,
 * characters that the dictionary leaves alone stay together, for they are names and terms that it does not know, and so
 * does a code such as `T/HPA`.
 */
export function phrases(title: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const { segment } of words.segment(title)) {
    const joined =
      OPENING.test(before) ||
      CLOSING.test(segment) ||
      (SINGLE.test(before) && SINGLE.test(segment)) ||
      (CODE_END.test(before) && CODE_START.test(segment));
    if (joined && pieces.length > 0) pieces.push(`${pieces.pop()}${segment}`);
    else pieces.push(segment);
    before = segment;
  }
  return pieces;
}
