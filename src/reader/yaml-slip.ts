/** Where the editor's slip stands when js-yaml gives up: often before the place that it names. */

/** What js-yaml knows of the place of an error. */
export interface Mark {
  readonly buffer: string;
  readonly position: number;
}

/** Offset of the slip; `position` itself where nothing better is known. */
export function slipOffset(reason: string, { buffer, position }: Mark): number {
  const before = buffer.slice(0, position);
  const start = SLIPS.find(([pattern]) => pattern.test(reason))?.[1](before, buffer) ?? -1;
  return start < 0 ? position : start;
}

/** js-yaml's reason → where the slip begins, given the text before the place it names; -1 for "at that place". */
const SLIPS: readonly (readonly [RegExp, (before: string, text: string) => number])[] = [
  [/double quoted/, (before) => before.lastIndexOf('"')],
  [/single quoted/, (before) => before.lastIndexOf("'")],
  [/\btag\b/, (before) => before.lastIndexOf('!')],
  [/unidentified alias/, (before) => before.search(/\*[^\s*]+\*?$/)],
  [/flow collection/, openBracket],
  [/implicit (?:key|mapping)|end of the stream or/, lineWithoutColon],
];

/** The bracket that is still open at the end of `text` and stands on an earlier line. */
function openBracket(text: string): number {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/"[^"]*"|'[^']*'|(?<=(?:^|[:,[{-])\s*)[[{]|[\]}]/g))
    if (mark === '[' || mark === '{') open.push(index);
    else if (mark === ']' || mark === '}') open.pop();
  const last = open.at(-1) ?? -1;
  return last >= 0 && text.indexOf('\n', last) >= 0 ? last : -1;
}

/** The last line that names no field: YAML takes it for the beginning of the field below. */
function lineWithoutColon(before: string, text: string): number {
  const lines = before.split('\n');
  lines[lines.length - 1] += text.slice(before.length).split('\n')[0] ?? '';
  const index = lines.findLastIndex((line) => line.trim() !== '' && !/^\s*#|:(?:\s|$)/.test(line));
  if (index < 0) return -1;
  return lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + (lines[index] ?? '').search(/\S/);
}
