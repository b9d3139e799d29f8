/** Builds a site: check, pages, search index, publish. Nothing is published unless all of it succeeds. */
import { join } from 'node:path';
import { filePathOnSite } from '../bulletin/paths.ts';
import type { Problem } from '../bulletin/problem.ts';
import { checkContent } from '../reader/check.ts';
import type { Settings } from '../site/settings.ts';
import { siteContext } from '../views/context.ts';
import { publishedFiles } from '../views/files.ts';
import { oldPageViews } from '../views/old-pages.ts';
import { shareFiles } from '../views/share.ts';
import { sitePages } from '../views/site-pages.ts';
import { settingsFor, type SiteOptions } from '../astro/options.ts';
import { COMPILED, compileTemplates } from './compile-templates.ts';
import { contentFile } from './content-files.ts';
import { fillFolder, type FileSource } from './fill-folder.ts';
import { codeFingerprint } from './fingerprint.ts';
import { lastBuild } from './last-build.ts';
import { pictureFiles, madePictures } from './picture-files.ts';
import { keptTexts } from './kept-texts.ts';
import { oldPage } from './old-pages.ts';
import { outputFiles } from './output-files.ts';
import { namingFaults, pageRefusal } from './page-fault.ts';
import { checkLinks } from './dist-links.ts';
import { openStaging } from './publish.ts';
import { openReadingMemory } from './reading-memory.ts';
import { keepRelations, recallRelations } from './remembered-relations.ts';
import { renderPages } from './render-pages.ts';
import { searchSource } from './search-index.ts';
import { searchIndexBeside } from './search-beside.ts';
import { madeCards } from './share-files.ts';
import { spareBeside } from './spare-beside.ts';

/** What a build did, step by step, for whoever watches it. */
export type BuildStep =
  | { readonly kind: 'checking' }
  | {
      readonly kind: 'unchanged';
      readonly out: string;
      readonly bulletins: number;
      readonly pages: number;
      readonly ms: number;
    }
  | { readonly kind: 'checked'; readonly bulletins: number; readonly members: number; readonly ms: number }
  | { readonly kind: 'rendering' }
  | { readonly kind: 'rendered'; readonly pages: number; readonly rendered: number; readonly ms: number }
  | { readonly kind: 'indexing' }
  | { readonly kind: 'indexed'; readonly bulletins: number; readonly bytes: number; readonly ms: number }
  | { readonly kind: 'published'; readonly out: string; readonly ms: number };

export interface BuildRequest extends SiteOptions {
  /** Absolute path of the folder that the site is published to. */
  readonly out: string;
  /** Absolute path of the folder for what the next build can use again. */
  readonly cache: string;
  /** Makes everything anew, whatever is kept. */
  readonly force?: boolean;
  readonly onStep?: (step: BuildStep) => void;
}

export type BuildResult =
  /** Warnings may stand in `problems`. */
  | { readonly built: true; readonly problems: readonly Problem[] }
  /** At least one error stands in `problems`; the output folder is as it was. */
  | { readonly built: false; readonly problems: readonly Problem[] };

/** @throws when the content folder cannot be read or a step fails for a reason that is not the content's */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const { out, cache, force = false, onStep = () => {}, ...options } = request;
  const begin = performance.now();
  let since = begin;
  const lap = () => {
    const now = performance.now();
    const ms = now - since;
    since = now;
    return ms;
  };

  onStep({ kind: 'checking' });
  const last = await lastBuild(options, out, cache);
  const made = force ? undefined : last.summary;
  if (made) {
    onStep({ kind: 'unchanged', out, bulletins: made.bulletins, pages: made.pages, ms: lap() });
    return { built: true, problems: made.problems };
  }
  // at work beside all that follows, and no longer; it takes its time to start
  await using indexing = searchIndexBeside();
  const spare = join(cache, 'spare');
  await using sparing = !force && last.isKnown ? await spareBeside(out, spare) : undefined;
  const memory = force ? undefined : await openReadingMemory(join(cache, 'readings'));
  const related = join(cache, 'related.json');
  const relations = force ? undefined : await recallRelations(related);
  const { reading, library, problems } = await checkContent(
    options.content,
    { drafts: options.drafts, relations },
    last.source,
    memory,
  );
  last.forgetSource();
  if (!reading.settings || problems.some(({ severity }) => severity === 'error')) return { built: false, problems };
  const settings = published(reading.settings, options);
  onStep({ kind: 'checked', bulletins: library.bulletins.length, members: library.members.length, ms: lap() });

  onStep({ kind: 'rendering' });
  await memory?.save();
  const files = outputFiles();
  const texts = keptTexts(join(cache, 'texts'));
  const context = siteContext(library, settings, reading.content.words);
  const { compiled, isUnderWay } = await compileTemplates(options, { ...reading, settings }, cache, { force });
  // pages ask for them later; here they cost no time
  if (isUnderWay) library.relations();
  const templates = await compiled;

  // not while Astro compiles, for both take much memory
  await indexing.give({
    source: searchSource(library, { base: settings.base }),
    folder: join(cache, 'search'),
    key: await codeFingerprint(),
    force,
  });

  for (const file of templates.assets)
    files.add(file.startsWith(COMPILED) ? 'template' : 'public', kept([[file, join(templates.folder, file)]]));
  const pages = await renderPages({
    pages: namingFaults(sitePages(context)),
    templates,
    url: settings.url,
    base: settings.base,
    ...(settings.admin && { admin: settings.admin }),
    store: join(cache, 'pages'),
    force,
    beside: indexing.answered,
  }).catch((fault: unknown) => {
    throw pageRefusal(fault, reading);
  });
  files.add('page', kept(pages.files));
  files.add(
    'content',
    publishedFiles(library, settings).map((file) => [
      filePathOnSite(file).slice(1),
      contentFile(reading.paths.get(file) ?? file, texts),
    ]),
  );
  files.add('oldPage', kept(oldPageViews(context).map((view) => [view.file, texts.keep(oldPage(view))])));
  texts.prune();
  const pictures = await madePictures(pictureFiles(library, settings), {
    paths: reading.paths,
    cache: join(cache, 'pictures'),
  });
  files.add('picture', kept(pictures));
  files.add('card', kept(await madeCards(shareFiles(context), join(cache, 'share'))));
  onStep({ kind: 'rendered', pages: pages.files.size, rendered: pages.rendered, ms: lap() });

  onStep({ kind: 'indexing' });
  const index = await indexing.answered;
  files.add('search', kept([...index.files].map(([file, from]) => [`pagefind/${file}`, from])));
  onStep({ kind: 'indexed', bulletins: library.bulletins.length, bytes: index.bytes, ms: lap() });

  const paths = new Map([...files.all].map(([file, { from }]) => [file, from]));
  checkLinks(paths, { origin: settings.url, base: settings.base }, pages.links);

  await sparing?.answered.catch(() => {});
  const staging = await openStaging(out, spare);
  let states;
  try {
    states = fillFolder(staging.folder, files.all);
    await staging.publish();
  } catch (error) {
    // whatever else goes wrong now, the first fault is the one to tell
    await staging.discard().catch(() => {});
    throw error;
  }
  await keepRelations(related, library.relations());
  last.remember(
    { bulletins: library.bulletins.length, members: library.members.length, pages: pages.files.size, problems },
    states,
  );
  onStep({ kind: 'published', out, ms: performance.now() - begin });
  return { built: true, problems };
}

/** Files that lie where nothing changes them. */
function kept(files: Iterable<readonly [file: string, from: string]>): [string, FileSource][] {
  return Array.from(files, ([file, from]) => [file, { from, shared: true }]);
}

/** The settings of a site that leaves this machine: an editor for a folder on one's own disk is none of its pages. */
function published(read: Settings, options: SiteOptions): Settings {
  const { admin, ...settings } = settingsFor(options, read);
  return { ...settings, ...(admin && admin.backend !== 'local' && { admin }) };
}
