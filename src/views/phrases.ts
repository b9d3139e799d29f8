/** Where a Chinese title may be broken: between words, not inside them. */

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]/u;
/** A lone character is an ending or part of a name that the dictionary does not know, unless it leads to the next word. */
const SINGLE = /^\p{Script=Han}$/u;
const LEADING = /^[与为从以和在对将把按据由第被向至]$/u;
const HAN_END = /\p{Script=Han}$/u;
const CODE_START = /^[!-~]/;
const CODE_END = /[!-~]$/;

/**
 * @returns the title in pieces that stay whole; joined they are the title. Marks stay with the word that they belong to,
 * and so do lone characters; a code such as `T/HPA` stays in one piece.
 */
export function phrases(title: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const { segment } of words.segment(title)) {
    const joined =
      OPENING.test(before) ||
      CLOSING.test(segment) ||
      (SINGLE.test(segment) && !LEADING.test(segment) && HAN_END.test(before)) ||
      // a surname, mostly
      (pieces.length === 1 && SINGLE.test(pieces[0] ?? '')) ||
      LEADING.test(before) ||
      (CODE_END.test(before) && CODE_START.test(segment));
    if (joined && pieces.length > 0) pieces.push(`${pieces.pop()}${segment}`);
    else pieces.push(segment);
    before = segment;
  }
  return pieces;
}
