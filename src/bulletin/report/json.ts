/** Problems for a program: `[{code, severity, file, line, column, message, help, suggestion?, end?, edits?}]`. */
import type { Problem } from '../problem.ts';

export function jsonReport(problems: readonly Problem[]): string {
  const plain = problems.map(({ code, severity, file, line, column, message, help, suggestion, end, edits }) => ({
    code,
    severity,
    file,
    line,
    column,
    message,
    help,
    ...(suggestion !== undefined && { suggestion }),
    ...(end && { end }),
    ...(edits && { edits }),
  }));
  return JSON.stringify(plain, null, 2);
}
