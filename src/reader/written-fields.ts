/** Fields as they are written: checked, and what was found placed in the file. */
import type { Fields, Values } from '../bulletin/field.ts';
import { replacing, type Edit, type Problem, type Span } from '../bulletin/problem.ts';
import { problem } from '../bulletin/rule.ts';
import { fieldRules } from '../bulletin/rules/fields.ts';
import { readFields } from '../bulletin/schema.ts';
import type { Replacement } from '../bulletin/values.ts';
import type { Locate } from './locator.ts';
import type { Origin } from './read-through.ts';

/** A map of fields as it is written. */
export interface WrittenFields {
  readonly file: string;
  readonly data: Record<string, unknown>;
  /** Keys whose values could not be read, and so are not missing. */
  readonly lost: readonly string[];
  readonly locate: Locate;
  /** The text of a line, by the number that `locate` gives it. */
  readonly lineAt: (line: number) => string;
}

/** Checks a map against its fields and places what was found. */
export function checkFields<F extends Fields>(
  fields: F,
  written: WrittenFields,
): { values?: Values<F>; sound: Partial<Values<F>>; problems: Problem[] } {
  const { file, data, lost, locate, lineAt } = written;
  const { values, sound, findings } = readFields(fields, data);
  const problems = findings
    .filter(({ code, key }) => !(code === 'missing-field' && key !== undefined && lost.includes(key)))
    .map(({ code, path, at, message, help, suggestion, replacement }) => {
      const span = locate(path, at);
      const edit = replacement === undefined ? undefined : replacingField(span, replacement, lineAt(span.line));
      return problem(fieldRules[code], {
        file,
        ...span,
        message,
        help,
        ...(suggestion && { suggestion }),
        ...(edit && { edits: [edit] }),
      });
    });
  return { ...(values && { values }), sound, problems };
}

/** Nothing when it is not known where the field ends, or it is written over several lines. */
function replacingField(span: Span, replacement: Replacement, written: string): Edit | undefined {
  const { line, column, end } = span;
  if (end?.line !== line) return undefined;
  const before = written.slice(0, column - 1);
  if (typeof replacement === 'string') {
    // lines of their own leave no space behind the colon
    const start = replacement.startsWith('\n') ? before.trimEnd().length + 1 : column;
    return replacing({ line, column: start, end }, replacement);
  }
  const { items } = replacement;
  const [dash] = /^[ ]*- +$/.exec(before) ?? [];
  if (dash === undefined && /-[ ]*$/.test(before)) return undefined;
  return replacing({ line, column, end }, items.join(dash === undefined ? ', ' : `\n${dash}`));
}

/** Places in the text that was read as places in the file. */
export function locatingIn(locate: Locate, origin: Origin): Locate {
  return (path, at) => {
    const { end, ...place } = locate(path, at);
    return { ...origin(place), ...(end && { end: origin(end) }) };
  };
}
