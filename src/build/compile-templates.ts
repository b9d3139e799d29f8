/** Has Astro compile the templates, once for each state of the code; what comes out is kept and renders any number of pages. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteOptions } from '../astro/options.ts';
import { documents } from '../bulletin/content.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { Settings } from '../site/settings.ts';
import { beside } from './beside.ts';
import type { CompileJob } from './compile-process.ts';
import { programTexts } from './content-modules.ts';
import { filesIn } from './files-in.ts';
import { codeFingerprint } from './fingerprint.ts';
import { remove } from './publish.ts';

/** Templates ready to render. */
export interface Templates {
  /** Module that exports the application. */
  readonly entry: string;
  /** Styles, scripts and whatever else pages load, inside `folder`; published as they are. */
  readonly assets: readonly string[];
  readonly folder: string;
  /** Pages made of equal views by templates with equal fingerprints are equal. */
  readonly fingerprint: string;
}

type SoundReading = ContentReading & { readonly settings: Settings };

/** Says that what stands in a folder is whole: file → sum of its bytes. */
interface Seal {
  readonly files: Readonly<Record<string, string>>;
}

const SEAL = 'seal.json';

/** Templates that are ready, or that a process beside is compiling; rejected with what Astro says of them. */
export interface Compiling {
  readonly compiled: Promise<Templates>;
  /** Whether a process is at work on them. */
  readonly isUnderWay: boolean;
}

/**
 * @param reading with the settings as they hold for the options
 * @param cache folder in which compiled templates are kept
 * @returns as soon as the work has begun, so that something else can be done meanwhile
 */
export async function compileTemplates(
  options: SiteOptions,
  reading: SoundReading,
  cache: string,
  { force }: { readonly force: boolean },
): Promise<Compiling> {
  const code = await codeFingerprint();
  const key = compiledFrom(options, reading, code);
  const kept = join(cache, 'templates', key.slice(0, 32));
  const known = force ? undefined : await sealed(kept);
  const sealing = known ? Promise.resolve(known) : compile(options, reading, kept);
  const compiled = sealing.then(async (seal) => {
    await removeOthers(join(cache, 'templates'), kept);
    return templates(kept, seal, JSON.stringify([code, ...siteFacts(reading)]));
  });
  // told to whoever waits for it
  compiled.catch(() => {});
  return { compiled, isUnderWay: !known };
}

/** What goes into the compiled templates: code, where the site stands, and the texts that are templates themselves. */
function compiledFrom(options: SiteOptions, reading: SoundReading, code: string): string {
  const hash = createHash('sha256').update(JSON.stringify([code, ...siteFacts(reading)]));
  const mdx = documents(reading.content).filter(({ format }) => format === 'mdx');
  if (mdx.length > 0) hash.update(options.content);
  for (const { file, body } of mdx) hash.update(`\0${file}\0${body}`);
  return hash.digest('hex');
}

function siteFacts({ settings }: SoundReading): readonly unknown[] {
  return [settings.url, settings.base, settings.language, settings.admin ?? null];
}

async function compile(options: SiteOptions, reading: SoundReading, kept: string): Promise<Seal> {
  const workshop = `${kept}.${process.pid}`;
  try {
    // at once, so that the work has begun when this returns
    rmSync(workshop, { recursive: true, force: true });
    mkdirSync(workshop, { recursive: true });
    const job: CompileJob = { options, settings: reading.settings, texts: programTexts(reading), folder: workshop };
    await using compiling = beside<CompileJob, void>(new URL('./compile-process.ts', import.meta.url));
    await compiling.give(job);
    await compiling.answered;
    const seal = { files: await sumsOf(workshop) };
    await writeFile(join(workshop, SEAL), JSON.stringify(seal));
    await remove(kept);
    await rename(workshop, kept);
    return seal;
  } finally {
    await remove(workshop).catch(() => {});
  }
}

/** The seal of a folder that is as it was when it was sealed. */
async function sealed(folder: string): Promise<Seal | undefined> {
  try {
    const seal = JSON.parse(await readFile(join(folder, SEAL), 'utf8')) as Seal;
    const { [SEAL]: _, ...files } = await sumsOf(folder);
    return JSON.stringify(files) === JSON.stringify(seal.files) ? seal : undefined;
  } catch {
    return undefined;
  }
}

/** File inside `folder`, with forward slashes → sum of its bytes; in order. */
async function sumsOf(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const file of filesIn(folder))
    sums[file] = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  return sums;
}

const CLIENT = 'client/';

/** Where assets lie that were compiled, inside the site's folder; those elsewhere come from `public/`. */
export const COMPILED = '_astro/';

function templates(folder: string, { files }: Seal, made: string): Templates {
  const assets = Object.keys(files).filter((file) => file.startsWith(CLIENT));
  const hash = createHash('sha256').update(made);
  // pages name the assets, and these may change with a text that is a template
  for (const file of assets) hash.update(`\0${file}\0${files[file]}`);
  return {
    entry: join(folder, 'server', 'entry.mjs'),
    folder: join(folder, CLIENT),
    assets: assets.map((file) => file.slice(CLIENT.length)),
    fingerprint: hash.digest('hex'),
  };
}

/** Templates of an older state are of no use any more. */
async function removeOthers(folder: string, kept: string): Promise<void> {
  for (const name of await readdir(folder)) if (join(folder, name) !== kept) await remove(join(folder, name));
}
