/** Marks put into a text while it is being made, so that in the end it is known on which line a doubt stands. */
import type { Flag } from '../draft.ts';

/** Two code points that Unicode keeps free for such things; they are taken out of every text that is read. */
const MARK = /\ufdd0(\d+)\ufdd1/g;

export class Marks {
  readonly #notes: Omit<Flag, 'line'>[] = [];

  /** @returns what to put into the text at the place in question */
  add(kind: string, message: string, text: string): string {
    this.#notes.push({ kind, message, text: text.replace(/\s+/g, ' ').trim().slice(0, 80) });
    return `\ufdd0${this.#notes.length - 1}\ufdd1`;
  }

  /** Takes the marks out again. A line that held nothing else goes with them; so do blank lines that it leaves double. */
  resolve(text: string): { readonly text: string; readonly flags: readonly Flag[] } {
    const lines: string[] = [];
    const flags: Flag[] = [];
    for (const line of text.split('\n')) {
      const bare = line.replace(MARK, '');
      const isGone = bare.trim() === '' && bare !== line;
      for (const [, index] of line.matchAll(MARK)) {
        const note = this.#notes[Number(index)];
        if (note) flags.push({ ...note, line: isGone ? lines.length : lines.length + 1 });
      }
      if (isGone || (bare.trim() === '' && (lines.at(-1) ?? '') === '')) continue;
      lines.push(bare);
    }
    const last = lines.findLastIndex((line) => line !== '') + 1;
    return {
      text: lines.slice(0, last).join('\n'),
      flags: flags.map((flag) => ({ ...flag, line: Math.max(1, Math.min(flag.line, last)) })),
    };
  }
}
