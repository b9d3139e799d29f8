/** Every bulletin by year and month. */
import type { SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { collectionThing } from './structured-data/collection.ts';
import { listingItem, type ListingItem } from './listing.ts';

export interface ArchiveView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  /** Where the same is drawn. */
  readonly stats: string;
  readonly years: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: string;
    readonly months: readonly { readonly label: string; readonly items: readonly ListingItem[] }[];
  }[];
}

export function archiveView(context: SiteContext): ArchiveView {
  const { library, text, href } = context;
  const newest = library.bulletins[0]?.date ?? '';
  const oldest = library.bulletins.at(-1)?.date ?? '';
  return {
    frame: frameView(context, {
      path: '/archive/',
      title: text.archive_.title,
      things: [
        collectionThing(context, {
          path: '/archive/',
          name: text.archive_.title,
          newest: library.bulletins[0],
          oldest: library.bulletins.at(-1),
        }),
      ],
    }),
    title: text.archive_.title,
    summary:
      newest === ''
        ? text.list_.empty
        : text.archive_.summary(library.bulletins.length, text.day(oldest), text.day(newest)),
    stats: href('/stats/'),
    years: library.archive.map(({ year, count, months }) => ({
      id: `y${year}`,
      label: text.year(year),
      count: text.bulletins(count),
      months: months.map(({ month, bulletins }) => ({
        label: text.month(month.slice(5)),
        items: bulletins.map((slug) => listingItem(context, library.bulletin(slug))),
      })),
    })),
  };
}
