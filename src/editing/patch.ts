/** Puts edits into a text, and tells of every place of the new text where it came from in the old one. */
import type { Edit, Position } from '../bulletin/problem.ts';

export interface Patch {
  readonly text: string;
  /** Per group of edits, in the order given: whether it is in the text. */
  readonly applied: readonly boolean[];
  /** A place in the new text → the place in the old text that it comes from. */
  readonly origin: (place: Position) => Position;
}

/**
 * The edits of one group belong together: all of them are made, or none. A group that would touch what an earlier one
 * has changed is left out; one that says the same as an earlier one counts as made.
 * @param text with line endings of any kind, which count as they do for an editor
 */
export function patch(text: string, groups: readonly (readonly Edit[])[]): Patch {
  const lines = lineStarts(text);
  const pieces: Piece[] = [];
  const applied = groups.map((group) => {
    const wanted = group.map((edit) => pieceOf(text, lines, edit));
    const fresh = wanted.filter((piece) => !near(pieces, piece).some((known) => isSame(known, piece)));
    const clash = fresh.some(
      (piece, index) =>
        near(pieces, piece).some((other) => touches(piece, other)) ||
        fresh.slice(0, index).some((other) => touches(piece, other)),
    );
    if (clash) return false;
    for (const piece of fresh) pieces.splice(placeOf(pieces, piece), 0, piece);
    return true;
  });
  const parts: string[] = [];
  const moved: Moved[] = [];
  let [read, written] = [0, 0];
  const write = (part: string) => {
    parts.push(part);
    written += part.length;
  };
  for (const piece of pieces) {
    write(text.slice(read, piece.start));
    const from = written;
    write(piece.text);
    read = piece.end;
    moved.push({
      from,
      to: written,
      start: piece.start,
      end: piece.end,
      was: text.slice(piece.start, piece.end),
      is: piece.text,
    });
  }
  write(text.slice(read));
  const changed = parts.join('');
  let newLines: readonly number[] | undefined;
  return {
    text: changed,
    applied,
    origin(place) {
      if (moved.length === 0) return place;
      newLines ??= lineStarts(changed);
      return positionAt(lines, originOf(moved, offsetAt(changed, newLines, place)));
    },
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands from `from` to `to` in the new text took the place of `start` to `end` in the old one. */
interface Moved {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly is: string;
}

function originOf(moved: readonly Moved[], offset: number): number {
  const before = moved[lastWhere(moved, ({ from }) => from <= offset)];
  if (!before) return offset;
  if (offset >= before.to) return before.end + (offset - before.to);
  return before.start + alignedOffset(before.was, before.is, offset - before.from);
}

/** Where the character at an offset stood before, as far as the same characters were there in the same order. */
function alignedOffset(was: string, is: string, offset: number): number {
  let at = 0;
  for (const character of is.slice(0, offset).split('')) {
    const found = was.indexOf(character, at);
    if (found >= 0) at = found + 1;
  }
  const found = was.indexOf(is.charAt(offset), at);
  return found >= 0 ? found : at;
}

/** Where a piece belongs among others in order. */
function placeOf(pieces: readonly Piece[], { start, end }: Piece): number {
  return lastWhere(pieces, (other) => other.start < start || (other.start === start && other.end <= end)) + 1;
}

/** Those that a piece can touch: the others do not overlap, so that they are its neighbours. */
function near(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  const place = placeOf(pieces, piece);
  return pieces.slice(Math.max(0, place - 2), place + 2);
}

/** Index of the last of those that a test holds for, which are the first ones of the list; -1 when there is none. */
function lastWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [-1, list.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) low = middle;
    else high = middle;
  }
  return low;
}

function pieceOf(text: string, lines: readonly number[], { start, end, text: put }: Edit): Piece {
  const [from, to] = [offsetAt(text, lines, start), offsetAt(text, lines, end)];
  return { start: from, end: Math.max(from, to), text: put };
}

function isSame(a: Piece, b: Piece): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** Two insertions at one place touch: nobody knows which comes first. */
function touches(a: Piece, b: Piece): boolean {
  if (a.start === b.start && (a.end === a.start) === (b.end === b.start)) return true;
  return a.start < b.end && b.start < a.end;
}

const LINE_END = /\r\n?|\n/g;

/** Where each line begins, as editors count lines. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(LINE_END), ({ 0: end, index }) => index + end.length)];
}

/** The offset of a place; the end of its line, or of the text, when there is no such place. */
export function offsetAt(text: string, lines: readonly number[], { line, column }: Position): number {
  const start = lines[line - 1];
  if (start === undefined) return line < 1 ? 0 : text.length;
  const next = lines[line] ?? text.length;
  const end = next - (lines[line] === undefined ? 0 : text.startsWith('\r\n', next - 2) ? 2 : 1);
  return Math.min(start + column - 1, Math.max(start, end));
}

function positionAt(lines: readonly number[], offset: number): Position {
  const line = Math.max(
    0,
    lastWhere(lines, (start) => start <= offset),
  );
  return { line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
}
