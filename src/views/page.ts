/** Standing pages, the search page, and the page for addresses that lead nowhere. */
import { sitePath } from '../bulletin/paths.ts';
import { bodyView, type BodyView } from './body.ts';
import type { LinkView, SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';

export interface StandingPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary?: string;
  readonly body: BodyView;
}

export function standingPageView(context: SiteContext, slug: string): StandingPageView {
  const page = context.library.page(slug);
  const { title, summary } = page.data;
  return {
    frame: frameView(context, { path: sitePath('page', slug), title, ...(summary && { description: summary }) }),
    title,
    ...(summary && { summary }),
    body: bodyView(context, page),
  };
}

export interface SearchPageView {
  readonly frame: FrameView;
  readonly title: string;
  /** Other ways to find a bulletin. */
  readonly ways: readonly LinkView[];
  /** Kind of bulletin → what it is called here, where that differs. */
  readonly kinds: Readonly<Record<string, string>>;
}

export function searchPageView(context: SiteContext): SearchPageView {
  const { text, href, library } = context;
  const kinds = library.bulletins.map(({ kind }) => [kind, text.kinds[kind] ?? kind] as const);
  const { title } = text.search_;
  return {
    frame: frameView(context, { path: '/search/', title }),
    title,
    ways: [
      { label: text.tags, href: href('/tags/') },
      { label: text.members, href: href('/members/') },
      { label: text.speakers, href: href('/speakers/') },
      { label: text.archive, href: href('/archive/') },
    ],
    kinds: Object.fromEntries(kinds.filter(([kind, label]) => kind !== label)),
  };
}

export interface NotFoundView {
  readonly frame: FrameView;
  readonly title: string;
  readonly links: readonly LinkView[];
}

export function notFoundView(context: SiteContext): NotFoundView {
  const { text, href } = context;
  return {
    frame: frameView(context, { title: text.notFound.title }),
    title: text.notFound.title,
    links: [
      { label: text.home, href: href('/') },
      { label: text.search, href: href('/search/') },
      { label: text.allBulletins, href: href('/bulletins/') },
      { label: text.archive, href: href('/archive/') },
    ],
  };
}
