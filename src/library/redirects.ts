/** Where old addresses lead: what the editors wrote down of pages that moved and of pages that were taken down. */
import { readOldAddress } from '../bulletin/old-addresses.ts';
import { sitePath } from '../bulletin/paths.ts';
import { compareText } from '../bulletin/problem.ts';
import type { EntryKind } from '../bulletin/content.ts';
import type { Library } from './library.ts';
import { sitePaths } from './urls.ts';

/** Paths are without base and decoded. */
export type Redirect =
  | {
      readonly status: 301;
      readonly from: string;
      readonly to: string;
      /** What the page it leads to is called. */
      readonly title: string;
    }
  | { readonly status: 410; readonly from: string };

/**
 * Everything that a host or a page of its own must say of old addresses, each address once, in the order of addresses.
 * Where a page stands, nothing leads away.
 * @param base of the site; editors may have written it in front of an old address
 */
export function redirects(library: Library, base: string): readonly Redirect[] {
  const living = sitePaths(library);
  const found = new Map<string, Redirect>();
  const add = (redirect: Redirect) => {
    if (!living.has(redirect.from) && !found.has(redirect.from)) found.set(redirect.from, redirect);
  };
  const moved = (kind: EntryKind, slug: string, title: string, old: readonly string[] | undefined) => {
    for (const written of old ?? []) {
      const reading = readOldAddress(kind, written, base);
      if (reading.kind === 'path') add({ status: 301, from: reading.path, to: sitePath(kind, slug), title });
    }
  };
  for (const { slug, title, aliases } of library.bulletins) moved('bulletin', slug, title, aliases);
  for (const { slug, name, oldUrls } of library.members) moved('member', slug, name, oldUrls);
  for (const { slug, data } of library.pages) moved('page', slug, data.title, data.aliases);
  for (const { slug, name, oldUrls } of library.speakers) moved('person', slug, name, oldUrls);
  for (const { slug, label, oldUrls } of library.tags) moved('tag', slug, label, oldUrls);
  for (const { path, gone } of library.published) if (gone) add({ status: 410, from: path });
  return [...found.values()].sort((a, b) => compareText(a.from, b.from));
}
