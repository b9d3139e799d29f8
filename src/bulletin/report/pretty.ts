/** Problems for a person at a terminal. */
import type { Problem, Severity } from '../problem.ts';
import { codeFrame } from './code-frame.ts';

export interface PrettyOptions {
  /** Put before every file name, so that a terminal can open it: `content/`. */
  readonly prefix: string;
  readonly colour: boolean;
  /** The lines of a file, for a look at the place; without it only the place is named. */
  readonly linesOf?: (file: string) => readonly string[] | undefined;
}

/** How each weight is called, and its colour at a terminal. */
export const KINDS: Readonly<Record<Severity, { readonly label: string; readonly colour: number }>> = {
  error: { label: '错误', colour: 31 },
  warning: { label: '提醒', colour: 33 },
  notice: { label: '建议', colour: 36 },
};

/** So many places of one kind of advice are named; the rest is counted. */
const PLACES = 5;

/**
 * One block per error and warning, one per kind of advice, then a line with the counts, and what mends itself.
 * Empty text when there is nothing to say.
 */
export function prettyReport(problems: readonly Problem[], options: PrettyOptions): string {
  if (problems.length === 0) return '';
  const blocks = [
    ...problems.filter(({ severity }) => severity !== 'notice').map((problem) => block(problem, options)),
    ...adviceBlocks(
      problems.filter(({ severity }) => severity === 'notice'),
      options,
    ),
  ];
  return `${blocks.join('\n\n')}\n\n${[countLine(problems), ...mendLines(problems)].join('\n')}`;
}

function block(problem: Problem, options: PrettyOptions): string {
  const { code, severity, message, help, line, column, end } = problem;
  const paint = painter(options);
  const kind = KINDS[severity];
  const lines = options.linesOf?.(problem.file);
  const span = { start: { line, column }, ...(end && { end }) };
  const frame = lines && codeFrame(lines, span, (mark) => paint(kind.colour, mark));
  return [
    `${paint(1, place(problem, options))}  ${paint(kind.colour, kind.label)}  ${message}  ${paint(2, code)}`,
    ...(frame ? [frame] : []),
    `    怎么改：${help}`,
  ].join('\n');
}

/** Advice of one kind in one block: a hundred bulletins without a summary must not hide the one error. */
function adviceBlocks(notices: readonly Problem[], options: PrettyOptions): string[] {
  const paint = painter(options);
  return [...Map.groupBy(notices, ({ code }) => code)].map(([code, same]) => {
    const [first] = same;
    if (same.length === 1 && first) return block(first, options);
    const rest = same.length - PLACES;
    return [
      `${paint(KINDS.notice.colour, KINDS.notice.label)}  ${same.length} 处  ${paint(2, code)}`,
      ...same.slice(0, PLACES).map((problem) => `    ${place(problem, options)}  ${problem.message}`),
      ...(rest > 0 ? [`    还有 ${rest} 处；--format json 全部列出`] : []),
      `    怎么改：${first?.help ?? ''}`,
    ].join('\n');
  });
}

function place({ file, line, column }: Problem, { prefix }: PrettyOptions): string {
  return `${prefix}${file}:${line}:${column}`;
}

function painter({ colour }: PrettyOptions): (code: number, text: string) => string {
  return (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
}

/** `共 3 处错误、1 处提醒，在 2 个文件里。` */
export function countLine(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = Object.entries(KINDS).flatMap(([severity, { label }]) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > 0 ? [`${count} 处${label}`] : [];
  });
  return `共 ${counts.join('、')}，在 ${files} 个文件里。`;
}

/** What the check itself does about some of it. */
function mendLines(problems: readonly Problem[]): string[] {
  const count = problems.filter(({ edits }) => edits).length;
  const unknown = problems.some(({ code }) => code === 'unknown-tag' || code === 'unknown-member');
  return [
    ...(count > 0 ? [`其中 ${count} 处不必动手，运行 npm run check -- --fix 就能改好。`] : []),
    ...(unknown ? ['没见过的标签和单位，若确实是新的，运行 npm run check -- --add-vocabulary 就能加上。'] : []),
  ];
}
