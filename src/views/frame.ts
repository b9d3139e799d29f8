/** What surrounds every page: head, masthead, menu and footer. */
import { filePathOnSite, readTarget, sitePath, type Target } from '../bulletin/paths.ts';
import { feedPath, resolveLink } from '../library/urls.ts';
import { siteAddress } from '../site/address.ts';
import type { Language } from '../site/text/index.ts';
import type { LinkView, SiteContext } from './context.ts';
import { shareImages, siteCard, type ShareCard, type ShareImages } from './share.ts';
import { siteIcon, type SiteIcon } from './site-icon.ts';
import { breadcrumbs, type Step } from './structured-data/breadcrumbs.ts';
import type { Thing } from './structured-data/thing.ts';

export interface MenuItem extends LinkView {
  /** `page` on the page itself, `true` on a page below it. */
  readonly current?: 'page' | 'true';
}

/** A feed that readers of the page can subscribe to. */
export interface FeedLink {
  readonly title: string;
  readonly type: string;
  readonly href: string;
}

/** When an article was written, and where it belongs. */
export interface ArticleFacts {
  /** `2022-10-28` */
  readonly published: string;
  readonly modified?: string;
  readonly section: string;
  readonly tags: readonly string[];
}

export interface FrameView {
  readonly language: Language;
  /** BCP 47, for `lang`. */
  readonly lang: string;
  readonly base: string;
  /** Of the browser's tab: page and site. */
  readonly documentTitle: string;
  /** Of the page alone, for where the site is named beside it. */
  readonly pageTitle: string;
  readonly description: string;
  /** Absolute address of the page; absent where it has none of its own. */
  readonly canonical?: string;
  /** Absent where there is nothing to share. */
  readonly shareImages?: ShareImages;
  /** The language as Open Graph writes it. */
  readonly locale: string;
  /** Absent on pages that are no articles. */
  readonly article?: ArticleFacts;
  readonly structuredData: readonly Thing[];
  readonly siteName: string;
  readonly shortName: string;
  readonly englishName?: string;
  readonly motto?: string;
  readonly home: string;
  readonly search: string;
  /** The site's feed, for the footer. */
  readonly feed: string;
  /** The page's own first, then the site's. */
  readonly feeds: readonly FeedLink[];
  readonly manifest: string;
  readonly openSearch: string;
  readonly icon: SiteIcon;
  readonly logo?: string;
  readonly menu: readonly MenuItem[];
  readonly colours: { readonly primary: string; readonly secondary: string };
  /** Of the browser's own bar, in light and in dark. */
  readonly barColours: { readonly light: string; readonly dark: string };
  readonly paragraphs: 'spaced' | 'indented';
  readonly grey: boolean;
  readonly footer: {
    /** The lists and standing pages that the menu leaves out. */
    readonly links: readonly LinkView[];
    readonly editor: string;
    readonly contact?: string;
    readonly icp?: LinkView;
    readonly police?: LinkView;
  };
}

/** Must be known before the first layer is filled, wherever a bundler puts the styles. */
export const STYLE_LAYERS = '@layer reset,tokens,base,layout,components,utilities,print;';

const ICP_REGISTER = 'https://beian.miit.gov.cn/';
const POLICE_REGISTER = 'https://beian.mps.gov.cn/';

/** `--paper` in dark, see styles/tokens.css. */
const DARK_PAPER = '#12161c';

/** Where a page stands. */
export interface PagePlace {
  /** Site path without base. Absent for the page that answers unknown addresses. */
  readonly path?: string;
  /** Absent on the home page. */
  readonly title?: string;
  readonly description?: string;
  /** What is drawn where the page is shared; the site's own when there is none. */
  readonly card?: ShareCard;
  /** Path of a page that has a feed of its own, and what to call that feed. */
  readonly feed?: { readonly path: string; readonly title: string };
  readonly article?: ArticleFacts;
  /** The first page of the list that the page goes on with. */
  readonly within?: Step;
  /** What the page is about, beside the way to it. */
  readonly things?: readonly Thing[];
}

export function frameView(context: SiteContext, place: PagePlace): FrameView {
  const { settings, text, href } = context;
  const { name, shortName, englishName, motto, contact, icp, police } = settings;
  const items = menu(context, place.path);
  const images = place.path === undefined ? undefined : shareImages(context, place.card ?? siteCard(context));
  const { path, title, article, things = [] } = place;
  const isInner = path !== undefined && path !== '/' && title !== undefined;
  return {
    language: settings.language,
    lang: text.tag,
    base: settings.base,
    documentTitle: place.title === undefined ? name : `${place.title} - ${shortName}`,
    // a bulletin may be a picture and nothing else
    description: place.description || settings.description,
    ...(place.path !== undefined && { canonical: settings.url + href(place.path) }),
    ...(images && { shareImages: images }),
    pageTitle: title ?? name,
    locale: text.locale,
    ...(article && { article }),
    structuredData: isInner ? [...things, breadcrumbs(context, { path, title }, place.within)] : things,
    siteName: name,
    shortName,
    ...(englishName && { englishName }),
    ...(motto && { motto }),
    home: href('/'),
    search: href('/search/'),
    feed: href(feedPath('/', 'xml')),
    feeds: [...(place.feed ? [place.feed] : []), { path: '/', title: name }].flatMap((feed) =>
      feedLinks(context, feed),
    ),
    manifest: href('/manifest.webmanifest'),
    openSearch: href('/opensearch.xml'),
    icon: siteIcon(context),
    ...(settings.logo && { logo: href(filePathOnSite(settings.logo)) }),
    menu: items,
    colours: settings.colours,
    barColours: { light: settings.colours.primary, dark: DARK_PAPER },
    paragraphs: settings.paragraphs,
    grey: settings.grey,
    footer: {
      links: beside(context, items),
      editor: settings.editor,
      ...(contact && { contact }),
      ...(icp && { icp: { label: icp, href: ICP_REGISTER } }),
      ...(police && { police: { label: police, href: policeAddress(police) } }),
    },
  };
}

function feedLinks({ href }: SiteContext, { path, title }: { path: string; title: string }): FeedLink[] {
  return [
    { title, type: 'application/atom+xml', href: href(feedPath(path, 'xml')) },
    { title, type: 'application/feed+json', href: href(feedPath(path, 'json')) },
  ];
}

/** The register's page of a number such as `冀公网安备 13010002000000号`, or its front page where there is no such number. */
function policeAddress(number: string): string {
  const code = /\d{14}/.exec(number.replace(/\s/g, ''))?.[0];
  return code === undefined ? POLICE_REGISTER : `${POLICE_REGISTER}#/query/webSearch?code=${code}`;
}

function menu({ settings, text, href }: SiteContext, here: string | undefined): MenuItem[] {
  const items = settings.menu ?? [{ label: text.home, href: '/' }, ...lists(text)];
  const place = siteAddress(settings);
  return items.map(({ label, href: written }) => ({
    label,
    href: resolveLink('site.yaml', written, place)?.href ?? href('/'),
    ...currentness(readTarget('site.yaml', written, place), here),
  }));
}

function lists(text: SiteContext['text']): LinkView[] {
  return [
    { label: text.bulletin, href: '/bulletins/' },
    { label: text.tags, href: '/tags/' },
    { label: text.members, href: '/members/' },
    { label: text.speakers, href: '/speakers/' },
    { label: text.archive, href: '/archive/' },
    { label: text.stats, href: '/stats/' },
  ];
}

function beside({ library, text, href }: SiteContext, items: readonly MenuItem[]): LinkView[] {
  const inMenu = new Set(items.map((item) => item.href));
  return [
    ...lists(text),
    ...library.pages.map(({ slug, data }) => ({ label: data.title, href: sitePath('page', slug) })),
  ]
    .map(({ label, href: path }) => ({ label, href: href(path) }))
    .filter((link) => !inMenu.has(link.href));
}

/** A place inside a page is never where the reader is: the page itself may have an item too. */
function currentness(target: Target, here: string | undefined): Pick<MenuItem, 'current'> {
  if (target.kind !== 'page' || target.query !== '' || target.fragment !== '' || here === undefined) return {};
  const { path } = target;
  if (path === here) return { current: 'page' };
  return path !== '/' && here.startsWith(path) ? { current: 'true' } : {};
}
