/** Runs in a process of its own: Astro, which takes much memory and keeps it, compiles the templates into a folder. */
import { build } from 'astro';
import type { SiteOptions } from '../astro/options.ts';
import type { Settings } from '../site/settings.ts';
import { astroConfig, ROOT } from './astro-config.ts';
import { answerBeside } from './beside.ts';
import { contentModules, type ProgramText } from './content-modules.ts';
import { quietAstro } from './quiet-astro.ts';

/** Plain data. */
export interface CompileJob {
  readonly options: SiteOptions;
  readonly settings: Settings;
  /** The texts that are compiled with the templates. */
  readonly texts: readonly ProgramText[];
  /** Absolute path of the folder for what is compiled. */
  readonly folder: string;
}

answerBeside(async ({ options, settings, texts, folder }: CompileJob): Promise<void> => {
  quietAstro();
  // Astro looks for its own things where the command was typed
  process.chdir(ROOT);
  const plugins = [contentModules(options, () => Promise.resolve(texts))];
  await build({ ...astroConfig(options, settings, folder, plugins), logLevel: 'error' });
});
