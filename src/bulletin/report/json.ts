/** Problems for a program: `[{code, severity, file, line, column, message, help, suggestion?}]`. */
import type { Problem } from '../problem.ts';

export function jsonReport(problems: readonly Problem[]): string {
  const plain = problems.map(({ code, severity, file, line, column, message, help, suggestion }) => ({
    code,
    severity,
    file,
    line,
    column,
    message,
    help,
    ...(suggestion !== undefined && { suggestion }),
  }));
  return JSON.stringify(plain, null, 2);
}
