/** A bulletin as a line of a list, and lists cut into pages. */
import { sitePath } from '../bulletin/paths.ts';
import type { CatalogueEntry } from '../library/catalogue.ts';
import { PAGE_SIZE, pageCount, pagedPath } from '../library/urls.ts';
import type { LinkView, SiteContext } from './context.ts';

export interface ListingItem {
  readonly href: string;
  readonly title: string;
  /** `2022-10-28` */
  readonly date: string;
  /** `10-28` */
  readonly monthDay: string;
  readonly year: string;
  readonly day: string;
  readonly summary: string;
  readonly kind: string;
  readonly tags: readonly LinkView[];
  readonly draft: boolean;
}

/** One bulletin stands in many lists, and is the same in each. */
const known = new WeakMap<SiteContext, Map<string, ListingItem>>();

export function listingItem(context: SiteContext, bulletin: CatalogueEntry): ListingItem {
  const items = known.get(context) ?? new Map<string, ListingItem>();
  known.set(context, items);
  const item = items.get(bulletin.slug) ?? newItem(context, bulletin);
  items.set(bulletin.slug, item);
  return item;
}

function newItem({ library, text, href }: SiteContext, bulletin: CatalogueEntry): ListingItem {
  return {
    href: href(sitePath('bulletin', bulletin.slug)),
    title: bulletin.title,
    date: bulletin.date,
    monthDay: text.monthDay(bulletin.date),
    year: text.year(bulletin.date.slice(0, 4)),
    day: text.day(bulletin.date),
    summary: bulletin.summary,
    kind: text.kinds[bulletin.kind] ?? bulletin.kind,
    tags: bulletin.tags.map((slug) => ({ label: library.tag(slug).label, href: href(sitePath('tag', slug)) })),
    draft: bulletin.draft ?? false,
  };
}

/** Bulletins of one year, under its heading. */
export interface ListingGroup {
  readonly year: string;
  readonly items: readonly ListingItem[];
}

/** Groups items that stand in order; a year's items stay together. */
export function byYear(items: readonly ListingItem[]): ListingGroup[] {
  const groups = new Map<string, ListingItem[]>();
  for (const item of items) groups.set(item.year, [...(groups.get(item.year) ?? []), item]);
  return [...groups].map(([year, ofYear]) => ({ year, items: ofYear }));
}

export interface PagerView {
  readonly page: number;
  readonly pages: number;
  /** `gap`: pages before it are left out. */
  readonly links: readonly (LinkView & { readonly current: boolean; readonly gap?: true })[];
  readonly newer?: string;
  readonly older?: string;
}

/** The part of a list that page `page` shows, and the way to the others. */
export function paged<T>(
  { href }: SiteContext,
  path: string,
  entries: readonly T[],
  page: number,
  size = PAGE_SIZE,
): { readonly entries: readonly T[]; readonly pager: PagerView } {
  const pages = pageCount(entries.length, size);
  const link = (number: number) => href(pagedPath(path, number));
  return {
    entries: entries.slice((page - 1) * size, page * size),
    pager: {
      page,
      pages,
      links: numbersAround(page, pages).map((number, index, numbers) => ({
        label: String(number),
        href: link(number),
        current: number === page,
        ...(number - (numbers[index - 1] ?? 0) > 1 && { gap: true as const }),
      })),
      ...(page > 1 && { newer: link(page - 1) }),
      ...(page < pages && { older: link(page + 1) }),
    },
  };
}

/** The title of one page of a list: the first has the list's own. */
export function pageTitle({ text }: SiteContext, title: string, { page, pages }: PagerView): string {
  return page === 1 ? title : `${title} ${text.list_.page(page, pages)}`;
}

/** Page numbers of a list of `count` entries, for the routes. */
export function pageNumbers(count: number, size?: number): number[] {
  return pageNumbersUpTo(pageCount(count, size));
}

function pageNumbersUpTo(pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1);
}

/** The first and the last page, those near the current one, and one that would be left out alone. */
function numbersAround(page: number, pages: number): number[] {
  const isShown = (number: number) => number === 1 || number === pages || Math.abs(number - page) <= 2;
  return pageNumbersUpTo(pages).filter((number) => isShown(number) || (isShown(number - 1) && isShown(number + 1)));
}
