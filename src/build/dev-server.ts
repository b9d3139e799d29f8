/** Starts Astro's dev server over a content folder. */
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

/** @param reading the content as it stands when the server starts; edits are picked up while it runs */
export async function startDevServer(
  options: SiteOptions,
  reading: ContentReading & { readonly settings: Settings },
  listen: { readonly port: number; readonly host: boolean },
): Promise<DevServer> {
  quietAstro();
  const server = await dev({ ...astroConfig(options, reading, 'dist'), server: listen });
  return { port: server.address.port, stop: () => server.stop() };
}
