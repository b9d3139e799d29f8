/** Starts Astro's dev server over a content folder. */
import { sep } from 'node:path';
import { dev } from 'astro';
import type { SiteOptions } from '../astro/options.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { Settings } from '../site/settings.ts';
import { astroConfig } from './astro-config.ts';
import { quietAstro } from './quiet-astro.ts';

export interface DevServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Editors save several files at once, and some save one in two steps. */
const PAUSE = 150;

/**
 * @param reading the content as it stands when the server starts; edits are picked up while it runs
 * @param onEdit called after edits of the content
 */
export async function startDevServer(
  options: SiteOptions,
  reading: ContentReading & { readonly settings: Settings },
  listen: { readonly port: number; readonly host: boolean },
  onEdit: () => void,
): Promise<DevServer> {
  quietAstro();
  const server = await dev({ ...astroConfig(options, reading, 'dist'), server: listen });
  let pause: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(options.content + sep)) return;
    clearTimeout(pause);
    pause = setTimeout(onEdit, PAUSE);
  });
  return { port: server.address.port, stop: () => server.stop() };
}
