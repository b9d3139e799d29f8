/** Makes a damaged text what it was, and any text clean: every change told, every doubt shown, sound text left alone. */
import { closedGaps, plainSpaces } from '../clean/spaces.ts';
import { templateLines } from '../clean/template-lines.ts';
import { withoutWordDebris } from '../clean/word-debris.ts';
import type { Restored } from '../draft.ts';
import { mendings } from './byte-pairs.ts';
import { doubtsIn } from './doubts.ts';
import { glossesIn, isDamaged, withoutGlosses, wordsWithNotes, type Gloss } from './glosses.ts';
import { fullWidthMarks } from './punctuation.ts';
import { replacedMarks, type HalfWidthMark } from './replaced-marks.ts';
import { ambiguousIn, isMostlyTraditional, simplification } from './traditional.ts';
import { Worksheet } from './worksheet.ts';

/** One step can make room for another, never for many: some rounds later nothing changes any more. */
const MOST_ROUNDS = 8;

/**
 * @param markdown a body; its code, addresses and tags are left alone
 * @returns the text, which would not change again; lines of changes are those of `markdown`, of flags those of the text
 */
export function restore(markdown: string): Restored {
  const sheet = new Worksheet(markdown);
  const sourceLines: string[] = [];
  sheet.revise(plainSpaces(sheet.text));
  const damaged = isDamaged(sheet.text);
  const notes = damaged ? wordsWithNotes(sheet.text) : new Set<string>();
  const replaced = damaged ? replacedMarks(sheet.text) : new Set<HalfWidthMark>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = sheet.text;
    sheet.revise(plainSpaces(sheet.text));
    sheet.revise(withoutWordDebris(sheet.text));
    if (damaged) undoDamage(sheet, notes, replaced);
    if (isMostlyTraditional(sheet.text)) simplify(sheet);
    sheet.revise(fullWidthMarks(sheet.text, replaced));
    sheet.revise(closedGaps(sheet.text));
    const { edits, sources } = templateLines(sheet.text, damaged);
    sheet.revise(edits);
    sourceLines.push(...sources);
    if (sheet.text === before) break;
  }
  const flags = [...sheet.flags(), ...doubtsIn(sheet.text, damaged)].sort((a, b) => a.line - b.line);
  return { text: sheet.text, changes: sheet.changes(), flags, sourceLines };
}

/** Takes glosses away and puts byte pairs together, by turns: each lays bare some of the other. */
function undoDamage(sheet: Worksheet, notes: ReadonlySet<string>, replaced: ReadonlySet<HalfWidthMark>): void {
  const isNote = ({ word }: Gloss) => notes.has(word);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stripped = sheet.revise(withoutGlosses(glossesIn(sheet.text).filter((gloss) => !isNote(gloss))));
    const mended = mendings(sheet.text, replaced);
    for (const { start, end, after, guessed } of mended)
      if (guessed) {
        const message = `这里的字节断开过，“${after}”中有的字是按拼音或上下文补的，请对照原文`;
        sheet.flag({ kind: 'guessed-character', message, start, end });
      }
    if (!sheet.revise(mended.map(({ start, end, after }) => ({ kind: 'bytes', start, end, after }))) && !stripped)
      break;
  }
  for (const { start, end, word } of glossesIn(sheet.text).filter(isNote)) {
    const message = `“${word}”在别处没有注音，这里的拼音像是作者加的，所以留着；不是的话请删去`;
    sheet.flag({ kind: 'pronunciation-note', message, start: start - word.length, end });
  }
}

function simplify(sheet: Worksheet): void {
  const edits = simplification(sheet.text);
  for (const { start, message } of ambiguousIn(sheet.text, edits))
    sheet.flag({ kind: 'ambiguous-character', message, start, end: start + 1 });
  sheet.revise(edits);
}
