/** A text under revision: steps hand in edits, and every change remembers its line in the text that came in. */
import type { Change, Flag } from '../draft.ts';
import { flagAt, type Doubtful } from './flag-at.ts';

/** One place of the text and what shall stand there instead. */
export interface Edit {
  /** As in `Change`. */
  readonly kind: string;
  /** Offsets in the text of the worksheet when the edit was made. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** A part of the next text: kept from the last one, or put in its stead. `line` is where it began in the last one. */
interface Piece {
  readonly text: string;
  readonly line: number;
  readonly kept: boolean;
}

export class Worksheet {
  #text: string;
  /** For each line of the text, its number in the text that came in. */
  #origins: readonly number[];
  readonly #changes = new Map<string, { change: Change; times: number }>();
  #doubts: readonly Doubtful[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#origins = text.split('\n').map((_, index) => index + 1);
  }

  get text(): string {
    return this.#text;
  }

  /** In the order of lines. The same change at several places is one, at its first line, with the number of times. */
  changes(): Change[] {
    return [...this.#changes.values()]
      .map(({ change, times }) => (times > 1 ? { ...change, times } : change))
      .sort((a, b) => a.line - b.line);
  }

  /** Remembers a doubt about a place, which moves with it. */
  flag(doubt: Doubtful): void {
    const known = this.#doubts.some(
      ({ kind, start, end }) => kind === doubt.kind && start === doubt.start && end === doubt.end,
    );
    if (!known) this.#doubts = [...this.#doubts, doubt];
  }

  /** Of doubts whose place is still there, in the order of the text. */
  flags(): Flag[] {
    return this.#doubts
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start)
      .map((doubt) => flagAt(this.#text, doubt));
  }

  /**
   * Carries out edits, in the order of the text; of two that overlap, the first, or the longer.
   * @returns whether the text has changed
   */
  revise(edits: readonly Edit[]): boolean {
    const before = this.#text;
    const lineAt = lineCounter(before);
    const pieces: Piece[] = [];
    const done: Edit[] = [];
    let position = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const taken = before.slice(edit.start, edit.end);
      if (edit.start < position || taken === edit.after) continue;
      pieces.push({ text: before.slice(position, edit.start), line: lineAt(position), kept: true });
      const line = lineAt(edit.start);
      pieces.push({ text: edit.after, line, kept: false });
      this.#record(edit, taken, this.#origins[line] ?? 1);
      done.push(edit);
      position = edit.end;
    }
    if (done.length === 0) return false;
    pieces.push({ text: before.slice(position), line: lineAt(position), kept: true });
    this.#text = pieces.map(({ text }) => text).join('');
    this.#origins = this.#originsOf(pieces);
    this.#doubts = this.#doubts.map((doubt) => ({
      ...doubt,
      start: movedBy(done, doubt.start, 'start'),
      end: movedBy(done, doubt.end, 'end'),
    }));
    return this.#text !== before;
  }

  #originsOf(pieces: readonly Piece[]): number[] {
    const origins: number[] = [];
    let begun = false;
    let last = 1;
    for (const { text, line, kept } of pieces) {
      text.split('\n').forEach((part, index) => {
        if (index > 0) {
          if (!begun) origins.push(last);
          begun = false;
        }
        last = this.#origins[kept ? line + index : line] ?? 1;
        if (part === '' || begun) return;
        origins.push(last);
        begun = true;
      });
    }
    return begun ? origins : [...origins, last];
  }

  #record(edit: Edit, before: string, line: number): void {
    // a whole line is told without its end, and an empty one not at all
    const shown = edit.after === '' ? before.replace(/\n$/, '') : before;
    if (shown === '' && edit.after === '') return;
    const key = [edit.kind, shown, edit.after].join('\0');
    const known = this.#changes.get(key);
    if (known) known.times += 1;
    else this.#changes.set(key, { change: { kind: edit.kind, before: shown, after: edit.after, line }, times: 1 });
  }
}

/** Where an offset is after edits; one inside an edit is at that side of what was put there. */
function movedBy(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
  let moved = offset;
  for (const { start, end, after } of edits) {
    if (end <= offset && !(side === 'end' && start === offset)) moved += after.length - (end - start);
    else if (start < offset) return moved - (offset - start) + (side === 'start' ? 0 : after.length);
    else break;
  }
  return moved;
}

/** Lines from 0 for offsets that never go back. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
