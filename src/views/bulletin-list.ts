/** All bulletins, newest first, by year, page after page. */
import type { SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { collectionThing } from './structured-data/collection.ts';
import { byYear, listingItem, paged, pageTitle, type ListingGroup, type PagerView } from './listing.ts';
import { PAGE_SIZE, pagedPath } from '../library/urls.ts';

export interface BulletinListView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  readonly groups: readonly ListingGroup[];
  readonly pager: PagerView;
}

export function bulletinListView(context: SiteContext, page: number): BulletinListView {
  const { library, text } = context;
  const { entries, pager } = paged(context, '/bulletins/', library.bulletins, page);
  const { title } = text.list_;
  const path = pagedPath('/bulletins/', page);
  const name = pageTitle(context, title, pager);
  return {
    frame: frameView(context, {
      path,
      title: name,
      ...(page > 1 && { within: { path: '/bulletins/', title } }),
      things: [
        collectionThing(context, {
          path,
          name,
          newest: library.bulletins[0],
          oldest: library.bulletins.at(-1),
          shown: { bulletins: entries, before: (page - 1) * PAGE_SIZE, all: library.bulletins.length },
        }),
      ],
    }),
    title,
    summary: text.list_.summary(library.bulletins.length),
    groups: byYear(entries.map((bulletin) => listingItem(context, bulletin))),
    pager,
  };
}
