/** A problem in the content, as data: where it is, what it is, and how an editor mends it. */

/**
 * An error keeps the site from being built; a warning is most likely a slip; a notice is what could be better.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** 1-based line and column; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of a file's text to be put in another's place; `end` is the first position after it. */
export interface Edit {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** What a check found, before the rule that found it adds its code. `file` is relative to the content folder. */
export interface Finding extends Position {
  readonly file: string;
  /** What was found, in Chinese, without a full stop at the end of codes and names. */
  readonly message: string;
  /** How to mend it; where absent the rule's own help is used. */
  readonly help?: string;
  /** The nearest valid value, ready to be put in place of what was found. */
  readonly suggestion?: string;
  /** The first position after what is wrong; where absent, the word at the position is meant. */
  readonly end?: Position;
  /** What mends it without changing what the editor meant; only where that is beyond doubt. */
  readonly edits?: readonly Edit[];
}

export interface Problem extends Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly help: string;
}

/** Total order: file, line, column, code, message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
