/** Shows the problems of the content in the pages of the dev server, as they come and go. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { Problem } from '../bulletin/problem.ts';
import { lineParts } from '../bulletin/report/code-frame.ts';
import { countLine, KINDS } from '../bulletin/report/pretty.ts';
import type { ShownProblems } from '../browser/content-problems.ts';
import { sourceLines } from '../reader/source-lines.ts';

export interface ProblemBoard {
  /** To be added to the dev server's. */
  readonly integration: AstroIntegration;
  /** Shows these instead of what was shown before. */
  show(problems: Promise<readonly Problem[]>): void;
}

/** So many are listed in the page; the terminal has them all. */
const LISTED = 50;

/** @param root the content folder, for looking at the places */
export function problemBoard(root: string): ProblemBoard {
  let server: ViteDevServer | undefined;
  let current: Promise<ShownProblems> = Promise.resolve({ summary: '', problems: [] });
  const plugin: Plugin = {
    name: 'jianbao-dev-problems',
    configureServer(started) {
      server = started;
      started.middlewares.use((request, response, next) => {
        if (!/\/_jianbao\/problems\.json(?:\?|$)/.test(request.url ?? '')) return next();
        current.then((shown) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(shown));
        }, next);
      });
    },
  };
  return {
    integration: {
      name: 'jianbao-dev-problems',
      hooks: {
        'astro:config:setup': ({ injectScript, updateConfig }) => {
          injectScript('page', 'import "/src/browser/content-problems.ts";');
          updateConfig({ vite: { plugins: [plugin] } });
        },
      },
    },
    show(problems) {
      current = problems.then((found) => shownProblems(found, root));
      void current.then(
        (shown) => server?.environments.client.hot.send('jianbao:problems', shown),
        // whoever asks for the list is told
        () => {},
      );
    },
  };
}

function shownProblems(problems: readonly Problem[], root: string): ShownProblems {
  const linesOf = sourceLines(root);
  // what keeps the site from being built comes first
  const ranks = { error: 0, warning: 1, notice: 2 };
  const first = problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]).slice(0, LISTED);
  return {
    summary: problems.length === 0 ? '' : countLine(problems),
    problems: first.map(({ severity, code, file, line, column, end, message, help }) => {
      const parts = lineParts(linesOf(file) ?? [], { start: { line, column }, ...(end && { end }) });
      const open = `${join(root, file)}:${line}:${column}`;
      return {
        severity,
        label: KINDS[severity].label,
        code,
        place: `${file}:${line}:${column}`,
        open,
        message,
        help,
        ...(parts && { parts }),
      };
    }),
  };
}
