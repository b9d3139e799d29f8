/** `npm run check -- --urls`: what was published once beside what the content makes now, and writing the new ones down. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import { PUBLISHED_URLS, writePublishedUrls, type PublishedUrl } from '../bulletin/published-urls.ts';
import { publishedPaths } from '../library/published-paths.ts';
import { checkContent } from '../reader/check.ts';
import { siteAddress } from '../site/address.ts';
import { replaceFile } from './replace-file.ts';

export interface UrlCheck {
  /** Of the whole content: an address that vanished is one of them. */
  readonly problems: readonly Problem[];
  /** What is written down; absent where nothing ever was. */
  readonly known?: readonly PublishedUrl[];
  /** What the content makes now and nobody has written down, in order. */
  readonly fresh: readonly string[];
}

/** Drafts never count. @throws only when the content folder itself cannot be read */
export async function checkUrls(root: string): Promise<UrlCheck> {
  const { reading, library, problems } = await checkContent(root, { drafts: false });
  const known = reading.content.published;
  const paths = new Set(known?.map(({ path }) => path));
  const fresh = publishedPaths(library, siteAddress(reading.settings)).filter((path) => !paths.has(path));
  return { problems, ...(known && { known }), fresh };
}

/**
 * Writes the new addresses down beside those that were known.
 * @returns false when somebody else changed the list meanwhile; then nothing is written
 */
export async function recordUrls(root: string, { known = [], fresh }: UrlCheck): Promise<boolean> {
  const path = join(root, PUBLISHED_URLS);
  const before = await readFile(path).catch(() => undefined);
  const text = writePublishedUrls(known, fresh);
  return (await replaceFile(path, before, new TextEncoder().encode(text))) !== 'changed-meanwhile';
}

/** So many new ones are named. */
const NAMED = 20;

/** What stands beside the problems, for a person. @param list the file as it is called at the terminal */
export function urlSummary({ known, fresh, problems }: UrlCheck, list: string): string {
  if (!known)
    return `还没有记过发布的网址。网站发布以后运行 npm run check -- --urls --write，就把这 ${fresh.length} 个网址记进 ${list}。`;
  const vanished = problems.some(({ code }) => code === 'vanished-url');
  const count = `${list} 里记了 ${known.length} 个发布过的网址${vanished ? '' : '，都有着落'}`;
  if (fresh.length === 0) return `${count}；没有新的。`;
  const rest = fresh.length - NAMED;
  return [
    `${count}；下面 ${fresh.length} 个是新的，还没有记：`,
    ...fresh.slice(0, NAMED).map((path) => `  ${path}`),
    ...(rest > 0 ? [`  还有 ${rest} 个`] : []),
    '网站发布以后运行 npm run check -- --urls --write 记下它们。',
  ].join('\n');
}

/** What was written, for a person. */
export function urlsRecorded({ known = [], fresh }: UrlCheck, list: string): string {
  if (fresh.length === 0) return `没有新的网址，${list} 没有动。`;
  return `记下了 ${fresh.length} 个新网址，${list} 里共有 ${known.length + fresh.length} 个；把它和稿件一起提交。`;
}
