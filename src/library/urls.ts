/** The site's addresses: which paths there are, and how a path becomes a link. */
import { filePathOnSite, readTarget, sitePath, type SiteAddress } from '../bulletin/paths.ts';
import type { Library } from './library.ts';

/** Entries per page of a paged list. */
export const PAGE_SIZE = 20;

/** Lines per page of a year of the archive, where a line is little more than a title. */
export const YEAR_SIZE = 500;

/** How many pages a list of `count` entries has; an empty list has one. */
export function pageCount(count: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(count / size));
}

/** Paths of a paged list: the first is the list's own, the others carry their number. */
export function pagedPath(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}

/** A year of the archive. @param year `2022` */
export function yearPath(year: string): string {
  return `/archive/${year}/`;
}

/** The feed of the page at `path`, which ends with a slash; that of the home page is the site's. */
export function feedPath(path: string, format: 'xml' | 'json'): string {
  return `${path}feed.${format}`;
}

/** So many addresses may stand in one sitemap. */
export const SITEMAP_SIZE = 50_000;

/** The files of a sitemap that is too large for one, numbered from 1. */
export function sitemapPartPath(number: number): string {
  return `/sitemap-${number}.xml`;
}

const FIXED = [
  ...['/', '/bulletins/', '/tags/', '/members/', '/speakers/', '/archive/', '/stats/', '/search/'],
  ...['/sitemap.xml', '/robots.txt', '/opensearch.xml', '/manifest.webmanifest', '/favicon.svg'],
];

/** Every path of the site that a link may name: no base, decoded, with closing slash. */
export function sitePaths(library: Library): Set<string> {
  const paged = (path: string, count: number, size?: number) =>
    Array.from({ length: pageCount(count, size) }, (_, index) => pagedPath(path, index + 1));
  const withFeeds = ['/', ...library.tags.map(({ slug }) => sitePath('tag', slug))].concat(
    library.members.map(({ slug }) => sitePath('member', slug)),
  );
  const paths = new Set([
    ...FIXED,
    ...withFeeds.flatMap((path) => [feedPath(path, 'xml'), feedPath(path, 'json')]),
    ...paged('/bulletins/', library.bulletins.length),
    ...library.bulletins.map(({ slug }) => sitePath('bulletin', slug)),
    ...library.tags.flatMap(({ slug, bulletins }) => paged(sitePath('tag', slug), bulletins.length)),
    ...library.members.flatMap(({ slug, bulletins }) => paged(sitePath('member', slug), bulletins.length)),
    ...library.speakers.flatMap(({ slug, bulletins }) => paged(sitePath('person', slug), bulletins.length)),
    ...library.archive.flatMap(({ year, count }) => paged(yearPath(year), count, YEAR_SIZE)),
    ...library.pages.map(({ slug }) => sitePath('page', slug)),
  ]);
  // the search page stands in no sitemap
  const listed = [...paths].filter((path) => path.endsWith('/')).length - 1;
  if (listed > SITEMAP_SIZE)
    for (let part = 1; part <= Math.ceil(listed / SITEMAP_SIZE); part++) paths.add(sitemapPartPath(part));
  return paths;
}

/**
 * A site path as a link: base in front, percent-encoded.
 * @param rest query and fragment as written
 */
export function hrefOf(base: string, path: string, rest = ''): string {
  return encodeURI(`${base.replace(/\/$/, '')}${path}`).replace(/[?#]/g, encodeURIComponent) + rest;
}

export interface ResolvedLink {
  readonly href: string;
  /** Whether it leads to another site. */
  readonly external: boolean;
}

/** Where a link written in `file` leads; undefined for what must not be a link. */
export function resolveLink(file: string, written: string, site: SiteAddress): ResolvedLink | undefined {
  const { base } = site;
  const target = readTarget(file, written, site);
  switch (target.kind) {
    case 'web':
      return { href: target.url, external: true };
    case 'contact':
      return { href: target.url, external: false };
    case 'fragment':
      return { href: target.fragment, external: false };
    case 'page':
      return { href: hrefOf(base, target.path, target.query + target.fragment), external: false };
    case 'file':
      return { href: hrefOf(base, filePathOnSite(target.file)), external: false };
    case 'outside':
    case 'unsafe':
      return undefined;
  }
}
