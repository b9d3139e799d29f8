/** Problems as a GitLab code quality report. */
import type { Problem, Severity } from '../problem.ts';

const SEVERITIES: Readonly<Record<Severity, 'blocker' | 'minor' | 'info'>> = {
  error: 'blocker',
  warning: 'minor',
  notice: 'info',
};

/**
 * A JSON array (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 * @param prefix path from the repository to the content folder, with closing slash
 */
export function gitlabReport(problems: readonly Problem[], prefix: string): string {
  const seen = new Map<string, number>();
  const items = problems.map(({ code, severity, file, line, message, help }) => {
    // what a problem is, without its line: an edit above it must not make it a new one
    const what = `${code}:${prefix}${file}:${message}`;
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return {
      description: `${message}。怎么改：${help}`,
      check_name: code,
      fingerprint: `${what}:${count}`,
      severity: SEVERITIES[severity],
      location: { path: `${prefix}${file}`, lines: { begin: line } },
    };
  });
  return JSON.stringify(items, null, 2);
}
