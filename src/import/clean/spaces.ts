/** Spaces that are there for the looks of a draft: invisible characters, indents, letters set wide apart. */
import { codeMask, isProse, markupMask } from '../restore/markup.ts';
import type { Edit } from '../restore/worksheet.ts';

/** Zero-width characters and marks of direction; a joiner between pictures is part of them. */
const INVISIBLE =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?<![\p{Extended_Pictographic}\ufe0f])\u200d/gu;

const WIDE = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** At the beginning of a line, past the marks of quotes and lists; blank lines that are not empty are such too. */
const INDENT = new RegExp(
  `(?<=^(?:[ \\t]*>(?: |(?! )))*(?:[ \\t]*(?:[-*+]|\\d{1,3}[.)]) )?)[ \\t]*[${WIDE}][ \\t${WIDE}]*`,
  'gmu',
);

const WIDE_SPACE = new RegExp(`[${WIDE}]`, 'gu');

/** Edits for everything invisible, indents by wide spaces, and wide spaces elsewhere, which become plain ones. */
export function plainSpaces(text: string): Edit[] {
  const mask = codeMask(text);
  const taken = (kind: string, pattern: RegExp, after: string): Edit[] =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      kind,
      start: index,
      end: index + found.length,
      after,
    }));
  return [
    ...taken('invisible', INVISIBLE, ''),
    ...taken('space', INDENT, ''),
    ...taken('space', WIDE_SPACE, ' '),
  ].filter(({ start, end }) => isProse(mask, start, end));
}

/** Han characters with spaces between them. */
const SPACED = /\p{Script=Han}+(?:[ \t]+\p{Script=Han}+)+/gu;

/** A full-width mark has its own room: no space before it, and one behind it in a sentence is a slip. */
const BESIDE_MARKS =
  /(?<=[\p{Script=Han}\w”）》])[ \t]+(?=[，。；：！？、）》])|(?<=\p{Script=Han}[，；、]) (?=\p{Script=Han})/gu;

/** Pieces so short, in a sentence, are rather names one after another. */
const SHORT = 3;

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * Edits that close the gaps beside full-width marks, and between Han characters where they are no divider: in 通 知, in a word, and in a sentence.
 * `张三 李四 王五` stays, and so does whatever stands in columns.
 */
export function closedGaps(text: string): Edit[] {
  const mask = markupMask(text);
  const edits: Edit[] = Array.from(text.matchAll(BESIDE_MARKS), ({ index, 0: gap }) => ({
    kind: 'space',
    start: index,
    end: index + gap.length,
    after: '',
  })).filter(({ start, end }) => isProse(mask, start, end));
  for (const { index, 0: run } of text.matchAll(SPACED)) {
    const pieces = run.split(/[ \t]+/);
    let offset = index;
    pieces.slice(0, -1).forEach((piece, place) => {
      const start = offset + piece.length;
      const end = start + (/^[ \t]+/.exec(text.slice(start, index + run.length))?.[0].length ?? 0);
      const next = pieces[place + 1] ?? '';
      const alone = pieces.length === 2 && inSentence(text, index) && Math.max(piece.length, next.length) > SHORT;
      const close =
        (piece.length === 1 && next.length === 1) || (end - start === 1 && (isInsideWord(piece, next) || alone));
      if (close && isProse(mask, start, end)) edits.push({ kind: 'space', start, end, after: '' });
      offset = end;
    });
  }
  return edits;
}

/** Whether the end of one and the beginning of the other make a word that neither has. */
function isInsideWord(before: string, after: string): boolean {
  const [left, right] = [before.slice(-4), after.slice(0, 4)];
  return !Array.from(segmenter.segment(left + right)).some(({ index }) => index === left.length);
}

function inSentence(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset);
  return /[，。；！？]/.test(text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? undefined : end));
}
