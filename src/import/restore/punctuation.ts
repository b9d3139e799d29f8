/** Half-width marks beside Han characters, where Chinese text has full-width ones. */
import { isProse, markupMask } from './markup.ts';
import { fullWidth, type HalfWidthMark } from './replaced-marks.ts';
import type { Edit } from './worksheet.ts';

/** What a Chinese text is made of, apart from the marks in question. */
const CHINESE = '\\p{Script=Han}“”‘’《》「」『』【】（）〉…、。';

/** Behind something Chinese; the space behind the mark goes with it, the full-width mark has its own. */
const BEHIND = new RegExp(`(?<=[${CHINESE}])[ ]?(?:[!?]+|[,:;](?![-)(/\\\\DP]))(?:[ ](?=\\S))?`, 'gu');

/** Between anything and a Han character, IBM,英特尔 and 5%,同比, or between letters without a space. */
const BEFORE =
  /(?<=[\p{L}\p{N}%‰℃°)\]"'])[ ]?(?:[,:;!?](?=[\p{Script=Han}“‘《「『【])|(?<=[\p{L}\p{N}%)]) ?[,;](?=\p{L})|(?<=\p{L})[,;](?=[\p{L}\d])|[:;!?](?=\s*$))/gmu;

/**
 * Edits that make , : ; ! ? full-width beside Han characters. Times, ratios and numbers have them between digits and
 * keep them; so does everything that is not prose.
 * @param replaced marks that are known to have been replaced: for these not all that is Chinese must stand before them
 */
export function fullWidthMarks(text: string, replaced: ReadonlySet<HalfWidthMark>): Edit[] {
  const mask = markupMask(text);
  const others = [...text.matchAll(BEFORE)].filter(({ 0: found }) => replaced.has(found.trim()));
  return [...text.matchAll(BEHIND), ...others]
    .map(({ index, 0: marks }): Edit => ({
      kind: 'punctuation',
      start: index,
      end: index + marks.length,
      after: marks.trim().replace(/./g, fullWidth),
    }))
    .filter(({ start, end }) => isProse(mask, start, end));
}
