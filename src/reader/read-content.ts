/** Reads a content folder whole: the one way from disk to typed content, for the site and for every command. */
import { readFile, stat } from 'node:fs/promises';
import type { Bulletin, Content, MemberUnit, Page, Person, Rejected, Tag, Use } from '../bulletin/content.ts';
import type { Problem } from '../bulletin/problem.ts';
import { problem, type SourceFile } from '../bulletin/rule.ts';
import type { WordLists } from '../bulletin/word-lists.ts';
import { missingSiteSettings } from '../bulletin/rules/missing-site-settings.ts';
import { symbolicLink } from '../bulletin/rules/symbolic-link.ts';
import { settingsFields } from '../site/settings-fields.ts';
import { completeSettings, wordLists, type Settings } from '../site/settings.ts';
import {
  checkFields,
  notA,
  readDocument,
  readPeople,
  readTags,
  sourceProblems,
  textOf,
  type FileReading,
} from './entries.ts';
import { fileFacts, listFiles, type ListedFile } from './files.ts';
import { isMap } from './front-matter.ts';
import { locator } from './locator.ts';
import { loadYaml, readYaml } from './yaml.ts';

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
  const bulletins: Bulletin[] = [];
  const members: MemberUnit[] = [];
  const pages: Page[] = [];
  const tags: Tag[] = [];
  const people: Person[] = [];
  const rejected: Rejected[] = [];
  const problems: Problem[] = [];
  let site: SiteReading = { problems: [], links: [], pictures: [] };
  let siteSeen = false;

  for (const listed of files) {
    if (listed.file === 'site.yaml') {
      site = readSite(await sourceOf(listed));
      siteSeen = true;
      problems.push(...site.problems);
      continue;
    }
    const reading = await readFileOf(listed);
    if (reading.bulletin) bulletins.push(reading.bulletin);
    if (reading.member) members.push(reading.member);
    if (reading.page) pages.push(reading.page);
    tags.push(...(reading.tags ?? []));
    people.push(...(reading.people ?? []));
    rejected.push(...(reading.rejected ?? []));
    problems.push(...reading.problems);
  }
  if (!siteSeen)
    problems.push(
      problem(missingSiteSettings, { file: 'site.yaml', line: 1, column: 1, message: '内容文件夹里没有 site.yaml' }),
    );

  const { links: siteLinks, pictures: sitePictures } = site;
  return {
    content: {
      bulletins,
      members,
      tags,
      people,
      pages,
      rejected,
      files: await fileFacts(files),
      ...(site.words && { words: site.words }),
      siteLinks,
      sitePictures,
    },
    ...(site.settings && { settings: site.settings }),
    problems,
    paths: new Map(files.map(({ file, path }) => [file, path])),
  };
}

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

interface SiteReading {
  readonly settings?: Settings;
  readonly words?: WordLists;
  readonly problems: readonly Problem[];
  readonly links: readonly Use[];
  readonly pictures: readonly Use[];
}

function readSite(source: SourceFile): SiteReading {
  const { file } = source;
  const none = (problems: readonly Problem[]): SiteReading => ({ problems, links: [], pictures: [] });
  const wrong = sourceProblems(source);
  if (wrong.length > 0) return none(wrong);
  const text = textOf(source);
  const reading = readYaml(file, 1, () => loadYaml(text));
  if ('problem' in reading) return none([reading.problem]);
  if (!isMap(reading.data)) return none([notA(file, '“字段: 内容”，一行一个')]);
  const locate = locator(text, 1);
  const { values, sound, problems } = checkFields(settingsFields, reading.data, file, locate);
  const entry = { file, slug: '', data: sound, locate };
  const use = (target: string, path: (string | number)[]): Use => ({ entry, target, position: locate(path) });
  return {
    ...(values && { settings: completeSettings(values) }),
    words: wordLists(sound),
    problems,
    links: (sound.menu ?? []).map(({ href }, index) => use(href, ['menu', index, 'href'])),
    pictures: sound.logo ? [use(sound.logo, ['logo'])] : [],
  };
}
