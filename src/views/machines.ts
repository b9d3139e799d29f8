/** What machines read: feed, sitemap, robots, search description and manifest, as plain data. */
import { filePathOnSite, sitePath } from '../bulletin/paths.ts';
import { sitePaths } from '../library/urls.ts';
import { compareText } from '../bulletin/problem.ts';
import type { SiteContext } from './context.ts';

export interface FeedView {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  readonly home: string;
  /** Of the newest change; the feed of an empty site has none. */
  readonly updated?: string;
  readonly author: string;
  readonly entries: readonly {
    readonly url: string;
    readonly title: string;
    readonly summary: string;
    /** RFC 3339, midnight in China: a calendar day has no hour of its own. */
    readonly published: string;
    readonly updated: string;
    readonly tags: readonly string[];
  }[];
}

const FEED_LENGTH = 30;

export function feedView({ library, settings, text, href }: SiteContext): FeedView {
  const absolute = (path: string) => settings.url + href(path);
  const moment = (day: string) => `${day}T00:00:00+08:00`;
  const entries = library.bulletins.slice(0, FEED_LENGTH).map((bulletin) => ({
    url: absolute(sitePath('bulletin', bulletin.slug)),
    title: bulletin.title,
    summary: bulletin.summary,
    published: moment(bulletin.date),
    updated: moment(bulletin.updated ?? bulletin.date),
    tags: bulletin.tags.map((tag) => library.tag(tag).label),
  }));
  const updated = entries
    .map((entry) => entry.updated)
    .sort(compareText)
    .at(-1);
  return {
    id: absolute('/'),
    lang: text.tag,
    title: settings.name,
    subtitle: settings.description,
    self: absolute('/feed.xml'),
    home: absolute('/'),
    ...(updated && { updated }),
    author: settings.editor,
    entries,
  };
}

export interface SitemapView {
  readonly urls: readonly { readonly url: string; readonly lastmod?: string }[];
}

export function sitemapView({ library, settings, href }: SiteContext): SitemapView {
  const changed = new Map(
    library.bulletins.map(({ slug, date, updated }) => [sitePath('bulletin', slug), updated ?? date]),
  );
  return {
    urls: [...sitePaths(library)]
      .filter((path) => path.endsWith('/') && path !== '/search/')
      .sort(compareText)
      .map((path) => {
        const lastmod = changed.get(path);
        return { url: settings.url + href(path), ...(lastmod && { lastmod }) };
      }),
  };
}

export function robotsView({ settings, href }: SiteContext): { readonly sitemap: string } {
  return { sitemap: `${settings.url}${href('/sitemap.xml')}` };
}

export interface OpenSearchView {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Contains `{searchTerms}`. */
  readonly template: string;
}

export function openSearchView({ settings, text, href }: SiteContext): OpenSearchView {
  return {
    // the format allows 16 characters
    name: [...settings.shortName].slice(0, 16).join(''),
    description: settings.description,
    language: text.tag,
    template: `${settings.url}${href('/search/')}?q={searchTerms}`,
  };
}

/** https://www.w3.org/TR/appmanifest/ */
export function manifestView({ settings, text, href }: SiteContext): Readonly<Record<string, unknown>> {
  return {
    name: settings.name,
    short_name: settings.shortName,
    lang: text.tag,
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: settings.colours.primary,
    ...(settings.logo && { icons: [{ src: href(filePathOnSite(settings.logo)), sizes: 'any' }] }),
  };
}
