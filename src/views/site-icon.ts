/** The small picture that stands for the site: its logo, or else a sign made of its short name. */
import { filePathOnSite } from '../bulletin/paths.ts';
import { mediaType } from '../site/media-types.ts';
import type { SiteContext } from './context.ts';

export interface SiteIcon {
  readonly href: string;
  /** `image/svg+xml` … */
  readonly type: string;
}

/** Where the sign is published, with and without a logo: some ask for it without having been told of it. */
export const SIGN = '/favicon.svg';

export function siteIcon({ settings, href }: Pick<SiteContext, 'settings' | 'href'>): SiteIcon {
  const { logo } = settings;
  return logo === undefined
    ? { href: href(SIGN), type: mediaType(SIGN) }
    : { href: href(filePathOnSite(logo)), type: mediaType(logo) };
}

export interface SignView {
  readonly character: string;
  readonly colour: string;
}

/** The first character of the short name, on the alliance's own colour, which is dark enough for white. */
export function signView({ settings }: SiteContext): SignView {
  return { character: [...settings.shortName][0] ?? '', colour: settings.colours.primary };
}
