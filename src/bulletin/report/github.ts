/** Problems as annotations of a GitHub Actions run. */
import type { Problem } from '../problem.ts';

/**
 * One workflow command per line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param prefix path from the repository to the content folder, with closing slash
 */
export function githubReport(problems: readonly Problem[], prefix: string): string {
  return problems
    .map(({ code, severity, file, line, column, end, message, help }) => {
      // GitHub takes end columns only within one line
      const last = end?.line === line ? `,endColumn=${end.column}` : '';
      const place = `file=${property(prefix + file)},line=${line},col=${column}${last},title=${property(code)}`;
      return `::${severity} ${place}::${data(`${message}。怎么改：${help}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
