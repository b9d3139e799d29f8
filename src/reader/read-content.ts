/** Reads a content folder whole: the one way from disk to typed content, for the site and for every command. */
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../bulletin/content.ts';
import { compareText, type Problem } from '../bulletin/problem.ts';
import { problem, type SourceFile } from '../bulletin/rule.ts';
import { PUBLISHED_URLS } from '../bulletin/published-urls.ts';
import { missingSiteSettings } from '../bulletin/rules/missing-site-settings.ts';
import { symbolicLink } from '../bulletin/rules/symbolic-link.ts';
import type { Settings } from '../site/settings.ts';
import { readPeople, readTags, type FileReading } from './entries.ts';
import { NO_MEMORY, type FileMemory } from './file-memory.ts';
import { fileFacts, listFiles, type ListedFile } from './files.ts';
import { gather } from './gather.ts';
import { readPublished, type PublishedReading } from './published-urls.ts';
import { rememberedDocument } from './remembered-document.ts';
import { readSite, type SiteReading } from './site-file.ts';

export interface ContentReading {
  readonly content: Content;
  /** Absent when `site.yaml` is missing or faulty. */
  readonly settings?: Settings;
  /** What single files show; the rules about the whole content come after. */
  readonly problems: readonly Problem[];
  /** Path inside the content folder → path on disk. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Where the bytes of files come from, for those who look at what is not on the disk. */
export interface ContentSource {
  /** Path inside the content folder → text to be read instead of what is there, if anything is. */
  readonly changes: ReadonlyMap<string, string>;
  /** Reads a file by its path on disk. */
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** Thousands of small files are read faster when none of them is waited for. */
const DISK: ContentSource = {
  changes: new Map(),
  read: (path) => new Promise((resolve) => resolve(readFileSync(path))),
};

/**
 * @throws only when the folder itself cannot be read (an Error with a `code`, as Node gives it)
 */
export async function readContent(
  root: string,
  source: ContentSource = DISK,
  memory: FileMemory = NO_MEMORY,
): Promise<ContentReading> {
  if (!(await stat(root)).isDirectory()) throw Object.assign(new Error(root), { code: 'ENOTDIR' });
  const files = withNew(await listFiles(root), root, source);
  const readings: FileReading[] = [];
  let site: SiteReading | undefined;
  let published: PublishedReading | undefined;
  for (const listed of files) {
    if (listed.file === 'site.yaml') site = readSite(await sourceOf(listed, source));
    else if (listed.file === PUBLISHED_URLS) published = readPublished((await sourceOf(listed, source)).bytes);
    else readings.push(await readFileOf(listed, source, memory));
  }
  const { problems, ...entries } = gather(readings);
  const { settings, words, links = [], pictures = [] } = site ?? {};
  return {
    content: {
      ...entries,
      files: await fileFacts(files, memory),
      ...(words && { words }),
      ...(published && { published: published.urls }),
      siteLinks: links,
      sitePictures: pictures,
    },
    ...(settings && { settings }),
    problems: [...(site?.problems ?? [noSite]), ...(published?.problems ?? []), ...problems],
    paths: new Map(files.map(({ file, path }) => [file, path])),
  };
}

const noSite = problem(missingSiteSettings, {
  file: 'site.yaml',
  line: 1,
  column: 1,
  message: '内容文件夹里没有 site.yaml',
});

function withNew(files: readonly ListedFile[], root: string, { changes }: ContentSource): readonly ListedFile[] {
  const known = new Set(files.map(({ file }) => file));
  const added = [...changes.keys()].filter((file) => !known.has(file));
  if (added.length === 0) return files;
  const listed = added.map((file) => ({ file, path: join(root, file), kind: 'file' as const }));
  return [...files, ...listed].sort((a, b) => compareText(a.file, b.file));
}

async function sourceOf({ file, path, kind }: ListedFile, source: ContentSource): Promise<SourceFile> {
  const changed = source.changes.get(file);
  if (changed !== undefined) return { file, kind, bytes: new TextEncoder().encode(changed) };
  return { file, kind, bytes: kind === 'link' ? new Uint8Array() : await source.read(path) };
}

async function readFileOf(listed: ListedFile, source: ContentSource, memory: FileMemory): Promise<FileReading> {
  const { file } = listed;
  if (/\.mdx?$/.test(file)) return rememberedDocument(await sourceOf(listed, source), memory);
  if (file === 'tags.yaml') return readTags(await sourceOf(listed, source));
  if (file === 'speakers.yaml') return readPeople(await sourceOf(listed, source));
  const linked = symbolicLink.check({ file, kind: listed.kind, bytes: new Uint8Array() });
  return { problems: linked.map((finding) => problem(symbolicLink, finding)) };
}
