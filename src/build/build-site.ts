/** Builds a site: check, pages, search index, publish. Nothing is published unless all of it succeeds. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import { sitePaths } from '../library/urls.ts';
import { checkContent } from '../reader/check.ts';
import { publishedFiles } from '../views/files.ts';
import { astroConfig } from './astro-config.ts';
import type { SiteOptions } from '../astro/options.ts';
import { copyContentFiles } from './content-files.ts';
import { openStaging } from './publish.ts';
import { quietAstro } from './quiet-astro.ts';
import { renderPages } from './render-pages.ts';
import { indexLibrary } from './search-index.ts';

/** What a build did, step by step, for whoever watches it. */
export type BuildStep =
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly bulletins: number; readonly members: number; readonly ms: number }
  | { readonly kind: 'rendering' }
  | { readonly kind: 'rendered'; readonly pages: number; readonly ms: number }
  | { readonly kind: 'indexing' }
  | { readonly kind: 'indexed'; readonly bulletins: number; readonly bytes: number; readonly ms: number }
  | { readonly kind: 'published'; readonly out: string; readonly ms: number };

export interface BuildRequest extends SiteOptions {
  /** Absolute path of the folder that the site is published to. */
  readonly out: string;
  readonly onStep?: (step: BuildStep) => void;
}

export type BuildResult =
  /** Warnings may stand in `problems`. */
  | { readonly built: true; readonly problems: readonly Problem[] }
  /** At least one error stands in `problems`; the output folder is as it was. */
  | { readonly built: false; readonly problems: readonly Problem[] };

/** @throws when the content folder cannot be read or a step fails for a reason that is not the content's */
export async function buildSite({ out, onStep = () => {}, ...options }: BuildRequest): Promise<BuildResult> {
  const begin = performance.now();
  let since = begin;
  const lap = () => {
    const now = performance.now();
    const ms = now - since;
    since = now;
    return ms;
  };

  onStep({ kind: 'checking' });
  const { reading, library, problems } = await checkContent(options.content, { drafts: options.drafts });
  const { settings } = reading;
  if (!settings || problems.some(({ severity }) => severity === 'error')) return { built: false, problems };
  onStep({ kind: 'checked', bulletins: library.bulletins.length, members: library.members.length, ms: lap() });

  const staging = await openStaging(out);
  try {
    onStep({ kind: 'rendering' });
    quietAstro();
    await renderPages(
      (outDir) => ({ ...astroConfig(options, { ...reading, settings }, outDir), logLevel: 'error' }),
      staging.folder,
    );
    await copyContentFiles(publishedFiles(library, settings), reading.paths, staging.folder);
    onStep({
      kind: 'rendered',
      pages: [...sitePaths(library)].filter((path) => path.endsWith('/')).length + 1,
      ms: lap(),
    });

    onStep({ kind: 'indexing' });
    const files = await indexLibrary(library, { base: options.base ?? settings.base });
    let bytes = 0;
    for (const [file, content] of files) {
      const path = join(staging.folder, 'pagefind', file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      bytes += content.length;
    }
    onStep({ kind: 'indexed', bulletins: library.bulletins.length, bytes, ms: lap() });
    await staging.publish();
  } catch (error) {
    // whatever else goes wrong now, the first fault is the one to tell
    await staging.discard().catch(() => {});
    throw error;
  }
  onStep({ kind: 'published', out, ms: performance.now() - begin });
  return { built: true, problems };
}
