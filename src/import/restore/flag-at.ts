/** A doubtful place of a text as a flag: its line, and its words with a little around them. */
import type { Flag } from '../draft.ts';

/** A doubt and where it is, as offsets in a text. */
export interface Doubtful {
  /** As in `Flag`. */
  readonly kind: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Characters around a place, to know it by. */
const AROUND = 8;

export function flagAt(text: string, { kind, message, start, end }: Doubtful): Flag {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[^\n]*/.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  return {
    kind,
    message,
    text: (text.slice(Math.max(lineStart, start - AROUND), end) + rest).trim(),
    line: text.slice(0, start).split('\n').length,
  };
}
