/** Drawing queries: what there is to draw from, and what a drawn query comes with. */
import type { Library } from '../../library/library.ts';
import type { Random } from '../random.ts';
import { pageTexts, type PageText } from './page-text.ts';
import { truthOf, type Expected, type Truth } from './truth.ts';

export interface Ground {
  readonly library: Library;
  readonly pages: readonly PageText[];
  /** @throws when there is no such page */
  readonly page: (url: string) => PageText;
  readonly truth: Truth;
}

export interface DrawOptions {
  readonly random: Random;
  /** How many queries are wanted; a small content may give fewer. */
  readonly count: number;
  /** A query that is part of a text stands on at most so many pages. */
  readonly most: number;
}

export interface DrawnQuery {
  readonly query: string;
  /** Addresses of the pages for the sake of which it is asked. */
  readonly sources: readonly string[];
  readonly expected: Expected;
  /** Whether a page that is shown is a fair answer. */
  readonly isFair: (url: string) => boolean;
}

/** One kind of query. @returns no query twice */
export type Draw = (ground: Ground, options: DrawOptions) => DrawnQuery[];

/** After so many tries in a row without anything new, nothing more is looked for. */
const PATIENCE = 500;

export function groundOf(library: Library): Ground {
  const pages = pageTexts(library);
  const index = new Map(pages.map((page) => [page.url, page]));
  const page = (url: string) => {
    const found = index.get(url);
    if (!found) throw new Error(`no page has the address “${url}”`);
    return found;
  };
  return { library, pages, page, truth: truthOf(pages) };
}

/** Tries until there are enough different queries, or patience is at an end. */
export function drawUntil(count: number, attempt: () => readonly DrawnQuery[]): DrawnQuery[] {
  const drawn = new Map<string, DrawnQuery>();
  for (let fruitless = 0; drawn.size < count && fruitless < PATIENCE; fruitless++) {
    const before = drawn.size;
    for (const one of attempt()) if (drawn.size < count && !drawn.has(one.query)) drawn.set(one.query, one);
    if (drawn.size > before) fruitless = 0;
  }
  return [...drawn.values()];
}

/** A query that stands on a page as it is. @returns undefined when it stands on more than `most` pages */
export function textQuery(
  { truth }: Ground,
  { query, written = query, source, most }: { query: string; written?: string; source: string; most: number },
): DrawnQuery | undefined {
  const pages = truth.expected(written, most);
  if (!pages) return undefined;
  return {
    query,
    sources: [source],
    // the page it was taken from says it, whatever the truth makes of its spelling
    expected: pages.has(source) ? pages : new Map([...pages, [source, 0]]),
    isFair: (url) => truth.says(url, written),
  };
}
