/** Every page for search engines, each with the day of its newest change; several files where one cannot hold them. */
import { sitePath } from '../bulletin/paths.ts';
import { compareText } from '../bulletin/problem.ts';
import { SITEMAP_SIZE, sitemapPartPath, sitePaths, yearPath } from '../library/urls.ts';
import type { SiteContext } from './context.ts';

export interface SitemapEntry {
  readonly url: string;
  /** Absent where nobody knows the day. */
  readonly lastmod?: string;
}

/** One list of pages, or the list of those lists. */
export interface SitemapView {
  readonly of: 'pages' | 'sitemaps';
  readonly entries: readonly SitemapEntry[];
}

/** `/sitemap.xml`. @param size the most addresses that one file may hold */
export function sitemapView(context: SiteContext, size = SITEMAP_SIZE): SitemapView {
  const entries = pageEntries(context);
  const numbers = partNumbers(entries, size);
  if (numbers.length === 0) return { of: 'pages', entries };
  const { settings, href } = context;
  return {
    of: 'sitemaps',
    entries: numbers.map((number) => ({
      url: settings.url + href(sitemapPartPath(number)),
      ...lastmod(newest(partOf(entries, number, size).map((entry) => entry.lastmod))),
    })),
  };
}

/** The numbers of the further files: none where `/sitemap.xml` holds every page. */
export function sitemapParts(context: SiteContext, size = SITEMAP_SIZE): number[] {
  return partNumbers(pageEntries(context), size);
}

/** `/sitemap-1.xml` … @param number from 1 */
export function sitemapPartView(context: SiteContext, number: number, size = SITEMAP_SIZE): SitemapView {
  return { of: 'pages', entries: partOf(pageEntries(context), number, size) };
}

function partNumbers(entries: readonly SitemapEntry[], size: number): number[] {
  return entries.length <= size
    ? []
    : Array.from({ length: Math.ceil(entries.length / size) }, (_, index) => index + 1);
}

function partOf(entries: readonly SitemapEntry[], number: number, size: number): readonly SitemapEntry[] {
  return entries.slice((number - 1) * size, number * size);
}

/** Every file of a sitemap is cut from one list. */
const known = new WeakMap<SiteContext, readonly SitemapEntry[]>();

function pageEntries(context: SiteContext): readonly SitemapEntry[] {
  const entries = known.get(context) ?? allEntries(context);
  known.set(context, entries);
  return entries;
}

const FURTHER_PAGE = /^(\/bulletins\/|\/(?:tags|members|speakers|archive)\/[^/]+\/)\d+\/$/;

function allEntries(context: SiteContext): SitemapEntry[] {
  const { library, settings, href } = context;
  const changes = changeDays(context);
  return [...sitePaths(library)]
    .filter((path) => path.endsWith('/') && path !== '/search/')
    .sort(compareText)
    .map((path) => ({
      url: settings.url + href(path),
      // the pages of a list change with the list
      ...lastmod(changes.get(path) ?? changes.get(path.replace(FURTHER_PAGE, '$1'))),
    }));
}

/** Path → day of the newest change that shows there; standing pages and empty lists have none. */
function changeDays({ library }: SiteContext): ReadonlyMap<string, string> {
  const days = new Map(library.bulletins.map(({ slug, date, updated }) => [slug, updated ?? date]));
  const ofList = (slugs: readonly string[]) => newest(slugs.map((slug) => days.get(slug)));
  const ofAll = newest([...days.values()]);
  const lists = ['/', '/bulletins/', '/tags/', '/members/', '/speakers/', '/archive/', '/stats/'];
  const pairs: (readonly [string, string | undefined])[] = [
    ...lists.map((path) => [path, ofAll] as const),
    ...library.tags.map(({ slug, bulletins }) => [sitePath('tag', slug), ofList(bulletins)] as const),
    ...library.members.map(({ slug, bulletins }) => [sitePath('member', slug), ofList(bulletins)] as const),
    ...library.speakers.map(({ slug, bulletins }) => [sitePath('person', slug), ofList(bulletins)] as const),
    ...library.archive.map(
      ({ year, months }) => [yearPath(year), ofList(months.flatMap(({ bulletins }) => bulletins))] as const,
    ),
    ...[...days].map(([slug, day]) => [sitePath('bulletin', slug), day] as const),
  ];
  return new Map(pairs.flatMap(([path, day]) => (day === undefined ? [] : [[path, day]])));
}

function newest(days: readonly (string | undefined)[]): string | undefined {
  let latest: string | undefined;
  for (const day of days) if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  return latest;
}

function lastmod(day: string | undefined): Pick<SitemapEntry, 'lastmod'> {
  return day === undefined ? {} : { lastmod: day };
}
