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

/** A place, and where what stands there ends; without an end, the word at the place is meant. */
export interface Span extends Position {
  /** The first position after it. */
  readonly end?: Position;
}

/** A piece of a file's text to be put in another's place; `end` is the first position after it. */
export interface Edit {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** What a check found, before the rule that found it adds its code. `file` is relative to the content folder. */
export interface Finding extends Span {
  readonly file: string;
  /** What was found, in Chinese, without a full stop at the end of codes and names. */
  readonly message: string;
  /** How to mend it; where absent the rule's own help is used. */
  readonly help?: string;
  /** The nearest valid value, ready to be put in place of what was found. */
  readonly suggestion?: string;
  /**
   * What mends it without changing what the editor meant; only where that is beyond doubt. An empty list says that the
   * text is right, and the file only has to be written again in UTF-8.
   */
  readonly edits?: readonly Edit[];
}

export interface Problem extends Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly help: string;
}

/** The edit that puts `text` in the place of a span. */
export function replacing(place: Span & { readonly end: Position }, text: string): Edit {
  const { line, column, end } = place;
  return { start: { line, column }, end, text };
}

/** The span of `length` characters from a place on. */
export function spanAt(line: number, column: number, length: number): Span & { readonly end: Position } {
  return { line, column, end: { line, column: column + length } };
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
