/** Starts Astro's dev server over a content folder. */
import { sep } from 'node:path';
import { dev } from 'astro';
import type { SiteOptions } from '../astro/options.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { Settings } from '../site/settings.ts';
import type { Problem } from '../bulletin/problem.ts';
import { astroConfig } from './astro-config.ts';
import { problemBoard } from './dev-problems.ts';
import { quietAstro } from './quiet-astro.ts';

export interface DevServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Editors save several files at once, and some save one in two steps. */
const PAUSE = 150;

/**
 * @param reading the content as it stands when the server starts; edits are picked up while it runs
 * @param problems of the content as it stands, to be shown in the pages
 * @param check finds them anew after an edit
 */
export async function startDevServer(
  options: SiteOptions,
  reading: ContentReading & { readonly settings: Settings },
  listen: { readonly port: number; readonly host: boolean },
  problems: readonly Problem[],
  check: () => Promise<readonly Problem[]>,
): Promise<DevServer> {
  quietAstro();
  const board = problemBoard(options.content);
  const { integrations = [], ...config } = astroConfig(options, reading, 'dist');
  const server = await dev({ ...config, integrations: [...integrations, board.integration], server: listen });
  board.show(Promise.resolve(problems));
  let pause: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(options.content + sep)) return;
    clearTimeout(pause);
    pause = setTimeout(() => board.show(check()), PAUSE);
  });
  return { port: server.address.port, stop: () => server.stop() };
}
