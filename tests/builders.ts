/** Small contents made in memory, read by the same functions that read files from disk. */
import { createHash } from 'node:crypto';
import type { Content, FileFact } from '../src/bulletin/content.ts';
import { compareText, type Problem } from '../src/bulletin/problem.ts';
import { PUBLISHED_URLS } from '../src/bulletin/published-urls.ts';
import { buildLibrary, type Library } from '../src/library/library.ts';
import { checkReading, type CheckOptions } from '../src/reader/check.ts';
import { gather } from '../src/reader/gather.ts';
import { readPublished } from '../src/reader/published-urls.ts';
import { readDocument, readPeople, readTags, type FileReading } from '../src/reader/entries.ts';

/** Path inside the content folder → text. */
export type Files = Readonly<Record<string, string>>;

export interface BulletinParts {
  readonly title?: string;
  readonly date?: string;
  /** Further lines of frontmatter. */
  readonly fields?: string;
  readonly body?: string;
}

/** The text of a bulletin file. */
export function bulletinText({
  title = '例会召开',
  date = '2024-03-05',
  fields = '',
  body = '正文。',
}: BulletinParts = {}): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${fields && `${fields}\n`}---\n\n${body}\n`;
}

export function memberText(name: string, fields = 'role: 成员单位'): string {
  return `---\nname: ${name}\n${fields}\n---\n`;
}

export function readOne(file: string, text: string | Uint8Array): FileReading {
  const source = {
    file,
    kind: 'file' as const,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  };
  if (file === 'tags.yaml') return readTags(source);
  return file === 'speakers.yaml' ? readPeople(source) : readDocument(source);
}

/** The content of `files`, in the order of their paths or in the order given, and the problems of single files. */
export function readFiles(files: Files, order: 'path' | 'given' = 'path'): { content: Content; problems: Problem[] } {
  const facts = new Map<string, FileFact>();
  const readings: FileReading[] = [];
  const names = Object.keys(files);
  for (const file of order === 'path' ? names.sort(compareText) : names) {
    facts.set(file, /\.(?:png|jpg|svg)$/.test(file) ? pictureFact(file) : { kind: 'file' });
    if (/\.(?:mdx?|yaml)$/.test(file)) readings.push(readOne(file, files[file] ?? ''));
  }
  const { problems, ...entries } = gather(readings);
  const list = files[PUBLISHED_URLS];
  const published = list === undefined ? undefined : readPublished(new TextEncoder().encode(list));
  return {
    content: {
      ...entries,
      siteLinks: [],
      sitePictures: [],
      files: facts,
      ...(published && { published: published.urls }),
    },
    problems: [...(published?.problems ?? []), ...problems],
  };
}

/** A picture that could be there; one name, one picture. */
function pictureFact(file: string): FileFact {
  const format = file.endsWith('.jpg') ? 'jpeg' : file.slice(-3);
  const digest = createHash('sha256').update(file).digest('hex');
  return { kind: 'file', picture: 'sound', sound: { width: 1600, height: 1200, format, animated: false, digest } };
}

/** Content that has no problem in a single file; anything else is a slip in the test itself. */
export function contentOf(files: Files, order?: 'path' | 'given'): Content {
  const { content, problems } = readFiles(files, order);
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return content;
}

export function libraryOf(
  files: Files,
  { drafts = false, order }: { drafts?: boolean; order?: 'path' | 'given' } = {},
): Library {
  return buildLibrary(contentOf(files, order), { drafts });
}

/** Every problem of `files`, as the check reports them. */
export function problemsOf(files: Files, options: CheckOptions = { drafts: false }): Problem[] {
  const reading = { ...readFiles(files), paths: new Map<string, string>() };
  return checkReading(reading, buildLibrary(reading.content, options), options);
}

/** `line:column code` of each problem, for short comparisons. */
export function placesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
