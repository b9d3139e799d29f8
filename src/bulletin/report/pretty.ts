/** Problems for a person at a terminal. */
import type { Problem } from '../problem.ts';

export interface PrettyOptions {
  /** Put before every file name, so that a terminal can open it: `content/`. */
  readonly prefix: string;
  readonly colour: boolean;
}

/** One block per problem, then a line with the counts. Empty text when there is nothing to say. */
export function prettyReport(problems: readonly Problem[], { prefix, colour }: PrettyOptions): string {
  if (problems.length === 0) return '';
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = problems.map((problem) => {
    const { file, line, column, code, severity, message, help } = problem;
    const kind = severity === 'error' ? paint(31, '错误') : paint(33, '提醒');
    return `${paint(1, `${prefix}${file}:${line}:${column}`)}  ${kind}  ${message}  ${paint(2, code)}\n    怎么改：${help}`;
  });
  return `${blocks.join('\n\n')}\n\n${countLine(problems)}`;
}

/** `共 3 处错误，在 2 个文件里。` */
export function countLine(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [...(errors > 0 ? [`${errors} 处错误`] : []), ...(warnings > 0 ? [`${warnings} 处提醒`] : [])];
  return `共 ${counts.join('、')}，在 ${files} 个文件里。`;
}
