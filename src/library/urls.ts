/** The site's addresses: which paths there are, and how a path becomes a link. */
import { sitePath } from '../bulletin/paths.ts';
import type { Library } from './library.ts';

/** Entries per page of a paged list. */
export const PAGE_SIZE = 20;

/** How many pages a list of `count` entries has; an empty list has one. */
export function pageCount(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE));
}

/** Paths of a paged list: the first is the list's own, the others carry their number. */
export function pagedPath(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}

const FIXED = ['/', '/bulletins/', '/tags/', '/members/', '/speakers/', '/archive/', '/search/', '/feed.xml'];

/** Every path of the site that a link may name: no base, decoded, with closing slash. */
export function sitePaths(library: Library): Set<string> {
  const paged = (path: string, count: number) =>
    Array.from({ length: pageCount(count) }, (_, index) => pagedPath(path, index + 1));
  return new Set([
    ...FIXED,
    ...paged('/bulletins/', library.bulletins.length),
    ...library.bulletins.map(({ slug }) => sitePath('bulletin', slug)),
    ...library.tags.flatMap(({ slug, bulletins }) => paged(sitePath('tag', slug), bulletins.length)),
    ...library.members.map(({ slug }) => sitePath('member', slug)),
    ...library.speakers.map(({ slug }) => sitePath('person', slug)),
    ...library.pages.map(({ slug }) => sitePath('page', slug)),
  ]);
}

/** A site path as a link: base in front, percent-encoded. */
export function hrefOf(base: string, path: string, fragment = ''): string {
  return encodeURI(`${base.replace(/\/$/, '')}${path}`).replace(/[?#]/g, encodeURIComponent) + fragment;
}
