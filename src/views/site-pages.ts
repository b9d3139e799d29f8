/** Every page and every file for machines: where it stands, of which kind it is, and what it is made from. */
import { sitePath } from '../bulletin/paths.ts';
import { feedPath, pagedPath, sitemapPartPath, YEAR_SIZE, yearPath } from '../library/urls.ts';
import { adminView, type AdminView } from './admin.ts';
import { archiveView, archiveYearView, type ArchiveView, type ArchiveYearView } from './archive.ts';
import { bulletinListView, type BulletinListView } from './bulletin-list.ts';
import { bulletinView, type BulletinView } from './bulletin.ts';
import type { SiteContext } from './context.ts';
import { homeView, type HomeView } from './home.ts';
import { pageNumbers } from './listing.ts';
import { memberFeedView, siteFeedView, tagFeedView, type FeedView } from './feeds.ts';
import { manifestView, openSearchView, robotsView, type OpenSearchView } from './machines.ts';
import { memberListView, memberView, type MemberListView, type MemberView } from './members.ts';
import {
  notFoundView,
  searchPageView,
  standingPageView,
  type NotFoundView,
  type SearchPageView,
  type StandingPageView,
} from './page.ts';
import { signView, SIGN, type SignView } from './site-icon.ts';
import { sitemapPartView, sitemapParts, sitemapView, type SitemapView } from './sitemap.ts';
import { speakerListView, speakerView, type SpeakerListView, type SpeakerPageView } from './speakers.ts';
import { statsView, type StatsView } from './stats.ts';
import { tagListView, tagView, type TagListView, type TagView } from './tags.ts';

/** Kind of page → its view. */
export interface PageViews {
  readonly admin: AdminView;
  readonly archive: ArchiveView;
  readonly archiveYear: ArchiveYearView;
  readonly bulletin: BulletinView;
  readonly bulletins: BulletinListView;
  readonly feed: FeedView;
  readonly home: HomeView;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly member: MemberView;
  readonly members: MemberListView;
  readonly notFound: NotFoundView;
  readonly openSearch: OpenSearchView;
  readonly robots: { readonly sitemap: string };
  readonly search: SearchPageView;
  readonly sign: SignView;
  readonly sitemap: SitemapView;
  readonly speaker: SpeakerPageView;
  readonly speakers: SpeakerListView;
  readonly standingPage: StandingPageView;
  readonly stats: StatsView;
  readonly tag: TagView;
  readonly tags: TagListView;
}

export type PageKind = keyof PageViews;

/** A page is a pure function of its view; a view is plain data and made only when it is asked for. */
export interface SitePage {
  readonly kind: PageKind;
  /** Without base, not percent-encoded; ends with a slash, or with the name of a file. */
  readonly path: string;
  readonly view: () => PageViews[PageKind];
}

/** Where unknown addresses are answered. */
export const NOT_FOUND = '/404.html';

export function sitePages(context: SiteContext): SitePage[] {
  const { library, settings } = context;
  const page = <Kind extends PageKind>(kind: Kind, path: string, view: () => PageViews[Kind]): SitePage => ({
    kind,
    path,
    view,
  });
  const feeds = (of: string, view: () => FeedView) => [
    page('feed', feedPath(of, 'xml'), view),
    page('feed', feedPath(of, 'json'), view),
  ];
  return [
    page('home', '/', () => homeView(context)),
    ...pageNumbers(library.bulletins.length).map((number) =>
      page('bulletins', pagedPath('/bulletins/', number), () => bulletinListView(context, number)),
    ),
    ...library.bulletins.map(({ slug }) =>
      page('bulletin', sitePath('bulletin', slug), () => bulletinView(context, slug)),
    ),
    page('tags', '/tags/', () => tagListView(context)),
    ...library.tags.flatMap(({ slug, bulletins }) =>
      pageNumbers(bulletins.length).map((number) =>
        page('tag', pagedPath(sitePath('tag', slug), number), () => tagView(context, slug, number)),
      ),
    ),
    page('members', '/members/', () => memberListView(context)),
    ...library.members.flatMap(({ slug, bulletins }) =>
      pageNumbers(bulletins.length).map((number) =>
        page('member', pagedPath(sitePath('member', slug), number), () => memberView(context, slug, number)),
      ),
    ),
    page('speakers', '/speakers/', () => speakerListView(context)),
    ...library.speakers.flatMap(({ slug, bulletins }) =>
      pageNumbers(bulletins.length).map((number) =>
        page('speaker', pagedPath(sitePath('person', slug), number), () => speakerView(context, slug, number)),
      ),
    ),
    page('archive', '/archive/', () => archiveView(context)),
    ...library.archive.flatMap((year) =>
      pageNumbers(year.count, YEAR_SIZE).map((number) =>
        page('archiveYear', pagedPath(yearPath(year.year), number), () => archiveYearView(context, year, number)),
      ),
    ),
    page('stats', '/stats/', () => statsView(context)),
    page('search', '/search/', () => searchPageView(context)),
    ...library.pages.map(({ slug }) =>
      page('standingPage', sitePath('page', slug), () => standingPageView(context, slug)),
    ),
    ...(settings.admin ? [page('admin', '/admin/', () => adminView(context))] : []),
    page('notFound', NOT_FOUND, () => notFoundView(context)),
    ...feeds('/', () => siteFeedView(context)),
    ...library.tags.flatMap(({ slug }) => feeds(sitePath('tag', slug), () => tagFeedView(context, slug))),
    ...library.members.flatMap(({ slug }) => feeds(sitePath('member', slug), () => memberFeedView(context, slug))),
    page('sitemap', '/sitemap.xml', () => sitemapView(context)),
    ...sitemapParts(context).map((part) =>
      page('sitemap', sitemapPartPath(part), () => sitemapPartView(context, part)),
    ),
    page('sign', SIGN, () => signView(context)),
    page('robots', '/robots.txt', () => robotsView(context)),
    page('openSearch', '/opensearch.xml', () => openSearchView(context)),
    page('manifest', '/manifest.webmanifest', () => manifestView(context)),
  ];
}
