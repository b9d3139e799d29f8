/** Every link, anchor and asset that a built site names is there, or the site is not published. */
import { readFileSync } from 'node:fs';
import { danglingLinks, type DanglingLink } from './dangling-links.ts';
import { linkReader, mayLead, type FileLinks, type SitePlace } from './file-links.ts';
import { Refusal } from './refusal.ts';

/** File of the site → what it leads to. */
export type SiteLinks = ReadonlyMap<string, FileLinks>;

/**
 * @param files file of the site → where its bytes lie
 * @param known what is remembered of files that have not changed; they are not read
 */
export function readLinks(
  files: ReadonlyMap<string, string>,
  place: SitePlace,
  known: SiteLinks = new Map(),
): Map<string, FileLinks> {
  const links = new Map<string, FileLinks>();
  const linksOf = linkReader(place);
  for (const [file, path] of files) {
    if (!mayLead(file)) continue;
    // many small files are read faster when none of them is waited for
    const found = known.get(file) ?? linksOf(file, readFileSync(path, 'utf8'));
    if (found) links.set(file, found);
  }
  return links;
}

/**
 * The parameters are those of `readLinks`.
 * @throws a Refusal when a link leads nowhere
 */
export function checkLinks(files: ReadonlyMap<string, string>, place: SitePlace, known?: SiteLinks): void {
  const names = new Set([...files.keys()].map((file) => file.normalize('NFC')));
  const dangling = danglingLinks(readLinks(files, place, known), names);
  if (dangling.length > 0) throw new Refusal(danglingText(dangling));
}

/** So many links and so many pages of each are named. */
const NAMED = { links: 20, pages: 3 };

/** What is wrong, for a person. */
export function danglingText(dangling: readonly DanglingLink[]): string {
  const rest = dangling.length - NAMED.links;
  return [
    `生成的网页里有 ${dangling.length} 个站内链接是断的：`,
    ...dangling.slice(0, NAMED.links).map(({ use, missing, files }) => {
      const pages = files.slice(0, NAMED.pages).map(shown).join('、');
      const where = files.length > NAMED.pages ? `${pages} 等 ${files.length} 个文件` : pages;
      return `  ${shown(use)}  ${missing === 'file' ? '没有这个页面或文件' : '页面里没有这个位置'}，写在 ${where}`;
    }),
    ...(rest > 0 ? [`  还有 ${rest} 个`] : []),
    '怎么改：稿件里写的链接，到那一篇去改；public/ 里的网页，在那里改；都不是，就是程序的错，请告诉管网站的人。',
    '网站没有发布，原来的网站没有动。',
  ].join('\n');
}

/** As a visitor sees it: `/tags/a/#b`. */
function shown(use: string): string {
  const path = use.replace(/(^|\/)index\.html(?=#|$)/, '$1');
  return path.startsWith('/') ? path : `/${path}`;
}
