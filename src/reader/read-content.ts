/** Reads a content folder whole: the one way from disk to typed content, for the site and for every command. */
import { readFile, stat } from 'node:fs/promises';
import type { Content } from '../bulletin/content.ts';
import type { Problem } from '../bulletin/problem.ts';
import { problem, type SourceFile } from '../bulletin/rule.ts';
import { missingSiteSettings } from '../bulletin/rules/missing-site-settings.ts';
import { symbolicLink } from '../bulletin/rules/symbolic-link.ts';
import type { Settings } from '../site/settings.ts';
import { readDocument, readPeople, readTags, type FileReading } from './entries.ts';
import { fileFacts, listFiles, type ListedFile } from './files.ts';
import { gather } from './gather.ts';
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

/** @throws only when the folder itself cannot be read (an Error with a `code`, as Node gives it) */
export async function readContent(root: string): Promise<ContentReading> {
  if (!(await stat(root)).isDirectory()) throw Object.assign(new Error(root), { code: 'ENOTDIR' });
  const files = await listFiles(root);
  const readings: FileReading[] = [];
  let site: SiteReading | undefined;
  for (const listed of files) {
    if (listed.file === 'site.yaml') site = readSite(await sourceOf(listed));
    else readings.push(await readFileOf(listed));
  }
  const { problems, ...entries } = gather(readings);
  const { settings, words, links = [], pictures = [] } = site ?? {};
  return {
    content: {
      ...entries,
      files: await fileFacts(files),
      ...(words && { words }),
      siteLinks: links,
      sitePictures: pictures,
    },
    ...(settings && { settings }),
    problems: [...(site?.problems ?? [noSite]), ...problems],
    paths: new Map(files.map(({ file, path }) => [file, path])),
  };
}

const noSite = problem(missingSiteSettings, {
  file: 'site.yaml',
  line: 1,
  column: 1,
  message: '内容文件夹里没有 site.yaml',
});

async function sourceOf({ file, path, kind }: ListedFile): Promise<SourceFile> {
  return { file, kind, bytes: kind === 'link' ? new Uint8Array() : await readFile(path) };
}

async function readFileOf(listed: ListedFile): Promise<FileReading> {
  const { file } = listed;
  if (/\.mdx?$/.test(file)) return readDocument(await sourceOf(listed));
  if (file === 'tags.yaml') return readTags(await sourceOf(listed));
  if (file === 'speakers.yaml') return readPeople(await sourceOf(listed));
  const linked = symbolicLink.check({ file, kind: listed.kind, bytes: new Uint8Array() });
  return { problems: linked.map((finding) => problem(symbolicLink, finding)) };
}
