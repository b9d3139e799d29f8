/** What stands under old addresses: a page that leads on to the new one, or one that says that it was taken down. */
import { readOldAddress } from '../bulletin/old-addresses.ts';
import { redirects } from '../library/redirects.ts';
import type { LinkView, SiteContext } from './context.ts';

export interface OldPageView {
  /** Where it lies in the site: `node/123/index.html`. */
  readonly file: string;
  /** BCP 47. */
  readonly lang: string;
  readonly documentTitle: string;
  /** The whole name of the alliance, and the way to its home page. */
  readonly site: LinkView;
  readonly colours: { readonly primary: string; readonly secondary: string };
  readonly grey: boolean;
  readonly title: string;
  readonly text: string;
  readonly links: readonly LinkView[];
  /** Where the browser goes by itself; absent for a page that was taken down. */
  readonly next?: {
    readonly href: string;
    /** Absolute. */
    readonly canonical: string;
  };
}

/** In the order of addresses. Of an old address that is no page, only a host can say anything. */
export function oldPageViews({ library, settings, text, href }: SiteContext): OldPageView[] {
  const titled = (title: string) => ({
    lang: text.tag,
    documentTitle: `${title} - ${settings.shortName}`,
    site: { label: settings.name, href: href('/') },
    colours: settings.colours,
    grey: settings.grey,
    title,
  });
  return redirects(library, settings.base).flatMap((redirect): OldPageView[] => {
    const reading = readOldAddress('page', redirect.from, '/');
    if (reading.kind !== 'path') return [];
    const file = reading.path.slice(1) + (reading.path.endsWith('/') ? 'index.html' : '');
    if (redirect.status === 410) {
      const links = [
        { label: text.home, href: href('/') },
        { label: text.search, href: href('/search/') },
      ];
      return [{ file, ...titled(text.gone.title), text: text.gone.text, links }];
    }
    const to = href(redirect.to);
    return [
      {
        file,
        ...titled(text.moved.title),
        text: text.moved.text,
        links: [{ label: redirect.title, href: to }],
        next: { href: to, canonical: settings.url + to },
      },
    ];
  });
}
