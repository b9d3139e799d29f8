/** The list of topics, and one topic with its bulletins and neighbours. */
import { sitePath } from '../bulletin/paths.ts';
import { feedPath, pagedPath } from '../library/urls.ts';
import type { LinkView, SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { pageThing } from './structured-data/collection.ts';
import { listingItem, paged, pageTitle, type ListingItem, type PagerView } from './listing.ts';

export interface CountedLink extends LinkView {
  readonly count: string;
}

export interface TagListView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly (CountedLink & { readonly description?: string })[];
}

export function tagListView(context: SiteContext): TagListView {
  const { library, text } = context;
  return {
    frame: frameView(context, { path: '/tags/', title: text.tags_.title }),
    title: text.tags_.title,
    summary: text.tags_.summary(library.tags.length),
    tags: library.tags.map(({ slug, description }) => ({
      ...tagLink(context, slug),
      ...(description && { description }),
    })),
  };
}

export interface TagView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  readonly description?: string;
  readonly parent?: LinkView;
  readonly children: readonly CountedLink[];
  readonly neighbours: readonly CountedLink[];
  /** Address of the topic's feed. */
  readonly feed: string;
  readonly items: readonly ListingItem[];
  readonly pager: PagerView;
}

const NEIGHBOURS = 12;

export function tagView(context: SiteContext, slug: string, page: number): TagView {
  const { library, text, href } = context;
  const tag = library.tag(slug);
  const path = sitePath('tag', slug);
  const { entries, pager } = paged(context, path, tag.bulletins, page);
  const title = pageTitle(context, tag.label, pager);
  const description = tag.description && { description: tag.description };
  return {
    frame: frameView(context, {
      path: pagedPath(path, page),
      title,
      ...description,
      feed: { path, title: tag.label },
      ...(page > 1 && { within: { path, title: tag.label } }),
      things: [pageThing(context, { path, name: title, ...description, bulletins: tag.bulletins }, page)],
    }),
    title: tag.label,
    summary: text.bulletins(tag.bulletins.length),
    ...description,
    ...(tag.parent && { parent: tagLink(context, tag.parent) }),
    children: tag.children.map((child) => tagLink(context, child)),
    neighbours: tag.neighbours.slice(0, NEIGHBOURS).map((neighbour) => ({
      ...tagLink(context, neighbour.slug),
      count: text.bulletins(neighbour.count),
    })),
    feed: href(feedPath(path, 'xml')),
    items: entries.map((bulletin) => withoutTag(listingItem(context, library.bulletin(bulletin)), href(path))),
    pager,
  };
}

/** A line under the heading of a topic need not name it again. */
function withoutTag(item: ListingItem, topic: string): ListingItem {
  return { ...item, tags: item.tags.filter(({ href }) => href !== topic) };
}

function tagLink({ library, text, href }: SiteContext, slug: string): CountedLink {
  const { label, bulletins } = library.tag(slug);
  return { label, href: href(sitePath('tag', slug)), count: text.bulletins(bulletins.length) };
}
