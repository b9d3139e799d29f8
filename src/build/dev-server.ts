/** Starts Astro's dev server over a content folder. */
import { join, sep } from 'node:path';
import { dev } from 'astro';
import { settingsFor, type SiteOptions } from '../astro/options.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { Settings } from '../site/settings.ts';
import type { Problem } from '../bulletin/problem.ts';
import { astroConfig, ROOT } from './astro-config.ts';
import { contentFiles } from './content-files.ts';
import { contentModules, contentWatch, programTexts } from './content-modules.ts';
import { devCards } from './dev-cards.ts';
import { devCheck } from './dev-check.ts';
import { devOldPages } from './dev-old-pages.ts';
import { devPictures } from './dev-pictures.ts';
import { problemBoard } from './dev-problems.ts';
import { devSearch } from './dev-search.ts';
import { liveContent } from './live-content.ts';
import { liveSite } from './live-site.ts';
import { quietAstro } from './quiet-astro.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** Where finished pictures are kept, as a build keeps them. */
const CACHE = join(ROOT, '.jianbao');

export interface DevServer {
  readonly port: number;
  stop(): Promise<void>;
}

export interface CheckListener {
  /** Told of what is shown in the pages: when the server has started, and after every edit. */
  readonly onProblems: (problems: readonly Problem[]) => void;
  /** Told why a check came to nothing. */
  readonly onFailure: (error: unknown) => void;
}

/** Editors save several files at once, and some save one in two steps. */
const PAUSE = 150;

/** Whoever starts the server waits for the first page, and two cores have no room for a check beside it. */
const FIRST_PAUSE = 3000;

/** From so many bulletins on no page waits for what is related: it is worked out beside the server after every edit. */
const LARGE = 1000;

/**
 * @param reading the content as it stands when the server starts; edits are picked up while it runs
 * @param memory spares the reading of files that no edit touched
 * @param readings the folder of that memory
 */
export async function startDevServer(
  options: SiteOptions,
  reading: ContentReading & { readonly settings: Settings },
  memory: ReadingMemory,
  readings: string,
  listen: { readonly port: number; readonly host: boolean },
  { onProblems, onFailure }: CheckListener,
): Promise<DevServer> {
  quietAstro();
  const board = problemBoard(options.content);
  const live = liveContent(options.content, reading, memory);
  const isLarge = reading.content.bulletins.length >= LARGE;
  if (isLarge) live.setRelated(new Map());
  const checking = devCheck(options.content, readings, isLarge ? (related) => live.setRelated(related) : undefined);
  const check = async (): Promise<readonly Problem[]> => {
    try {
      // not before the first page; the check finds there what was read
      await memory.save();
      const problems = await checking.problems();
      onProblems(problems);
      return problems;
    } catch (error) {
      // a file may go while it is read; the next edit asks again
      onFailure(error);
      return [];
    }
  };
  const settings = settingsFor(options, reading.settings);
  const { base } = settings;
  const site = liveSite(options, live);
  const { integrations = [], ...config } = astroConfig(options, settings, 'dist', [
    contentModules(options, async () => programTexts(await live.read())),
    contentWatch(options, live),
    contentFiles(options, live),
    devPictures(options, live, base, join(CACHE, 'pictures')),
    devCards(live, site, base, join(CACHE, 'share')),
    devOldPages(live, site, base),
    devSearch(options, live),
  ]);
  const server = await dev({ ...config, integrations: [...integrations, board.integration], server: listen });
  let pause: NodeJS.Timeout | undefined;
  const checkSoon = (milliseconds: number) => {
    clearTimeout(pause);
    pause = setTimeout(() => board.show(check()), milliseconds);
  };
  checkSoon(FIRST_PAUSE);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(options.content + sep)) checkSoon(PAUSE);
  });
  return {
    port: server.address.port,
    stop: () => {
      clearTimeout(pause);
      return server.stop();
    },
  };
}
