/** What machines read beside feeds and sitemap: robots, search description and manifest, as plain data. */
import type { SiteContext } from './context.ts';
import { siteIcon } from './site-icon.ts';

export function robotsView({ settings, href }: SiteContext): { readonly sitemap: string } {
  return { sitemap: `${settings.url}${href('/sitemap.xml')}` };
}

export interface OpenSearchView {
  readonly name: string;
  readonly longName: string;
  readonly description: string;
  readonly language: string;
  readonly icon: { readonly url: string; readonly type: string };
  /** Contains `{searchTerms}`. */
  readonly template: string;
  /** The description's own address, by which a browser finds a newer one. */
  readonly self: string;
}

export function openSearchView(context: SiteContext): OpenSearchView {
  const { settings, text, href } = context;
  const icon = siteIcon(context);
  return {
    // so many characters the format allows
    name: cut(settings.shortName, 16),
    longName: cut(settings.name, 48),
    description: cut(settings.description, 1024),
    language: text.tag,
    icon: { url: settings.url + icon.href, type: icon.type },
    template: `${settings.url}${href('/search/')}?q={searchTerms}`,
    self: settings.url + href('/opensearch.xml'),
  };
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}

/** https://www.w3.org/TR/appmanifest/ */
export function manifestView(context: SiteContext): Readonly<Record<string, unknown>> {
  const { settings, text, href } = context;
  const icon = siteIcon(context);
  return {
    id: href('/'),
    name: settings.name,
    short_name: settings.shortName,
    description: settings.description,
    lang: text.tag,
    dir: 'ltr',
    categories: ['news'],
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: settings.colours.primary,
    // only a vector is right at any size; of another picture the size is not known here
    icons: [{ src: icon.href, type: icon.type, ...(icon.type === 'image/svg+xml' && { sizes: 'any' }) }],
    shortcuts: [
      { name: text.allBulletins, url: href('/bulletins/') },
      { name: text.search, url: href('/search/') },
    ],
  };
}
