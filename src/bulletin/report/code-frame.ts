/** The lines of a file around a problem, with a mark under the words in question. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Position } from '../problem.ts';

/** Columns of a terminal that a frame fills at most. */
const WIDTH = 96;

export interface Span {
  readonly start: Position;
  /** The first position after it; where absent, the word at `start` is meant. */
  readonly end?: Position;
}

/**
 * A frame of at most two lines: the one before, and the one with the problem.
 * @param lines all lines of the file, as the positions count them
 * @param paint colours the mark
 * @returns nothing when the file has no such line, or nothing stands on it
 */
export function codeFrame(
  lines: readonly string[],
  { start, end }: Span,
  paint: (mark: string) => string,
): string | undefined {
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const [from, to] = columnsOf(line, { start, ...(end && { end }) });
  const shown = excerpt(line, from, Math.max(to, from + 1));
  const gutter = String(start.line).length;
  const before = start.line > 1 ? lines[start.line - 2] : undefined;
  return [
    ...(before !== undefined && before.trim() !== ''
      ? [`      ${String(start.line - 1).padStart(gutter)} │ ${excerpt(before, 0, 0).text}`]
      : []),
    `    ${paint('>')} ${start.line} │ ${shown.text}`,
    `      ${' '.repeat(gutter)} │ ${' '.repeat(shown.before)}${paint('^'.repeat(shown.width))}`,
  ].join('\n');
}

/** A line in three parts, the words in question in the middle, for what can show them in its own way. */
export interface LineParts {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** @returns nothing when the file has no such line, or nothing stands on it */
export function lineParts(lines: readonly string[], span: Span): LineParts | undefined {
  const line = lines[span.start.line - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const [from, to] = columnsOf(line, span);
  return { before: line.slice(0, from), words: line.slice(from, to), after: line.slice(to) };
}

/** The offsets of a span within its first line. */
function columnsOf(line: string, { start, end }: Span): readonly [from: number, to: number] {
  const from = Math.min(start.column - 1, line.length);
  return [from, end === undefined ? wordEnd(line, from) : end.line > start.line ? line.length : end.column - 1];
}

/** Where the value or word that begins at `from` ends: a quoted text whole, else up to white space or a separator. */
function wordEnd(line: string, from: number): number {
  const rest = line.slice(from);
  const word = /^(?:"[^"]*"|'[^']*'|#+|[^\s,，、\]}）)]+)/u.exec(rest)?.[0] ?? '';
  return from + word.length;
}

/** The part of a line that fits, the span in it; `before` and `width` in columns of the terminal. */
function excerpt(line: string, from: number, to: number): { text: string; before: number; width: number } {
  const plain = line.replace(/\t/g, ' ');
  let start = 0;
  // a little of what stands before the span is enough to find it
  if (widthOf(plain.slice(0, to)) > WIDTH) start = Math.max(0, from - 24);
  // never cut a character in two
  if (isLowSurrogate(plain, start)) start--;
  const head = start > 0 ? '…' : '';
  let text = head;
  let end = start;
  for (const character of plain.slice(start)) {
    if (widthOf(text) + widthOf(character) > WIDTH) break;
    text += character;
    end += character.length;
  }
  const spanEnd = Math.min(to, end);
  return {
    text: `${text}${end < plain.length ? '…' : ''}`.trimEnd(),
    before: widthOf(head + plain.slice(start, from)),
    width: Math.max(1, widthOf(plain.slice(from, spanEnd))),
  };
}

function isLowSurrogate(text: string, index: number): boolean {
  return /[\udc00-\udfff]/.test(text[index] ?? '');
}

/** Columns that a text takes at a terminal. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    if (!/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character))
      width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
