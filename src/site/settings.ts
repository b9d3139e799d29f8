/** The alliance's settings, with what holds where `site.yaml` says nothing. */
import { fileBeside } from '../bulletin/paths.ts';
import { USUAL_WORDS, type WordLists } from '../bulletin/word-lists.ts';
import { completeAdmin, type AdminSettings } from './admin-setting.ts';
import type { SettingsData, ShareCards } from './settings-fields.ts';
import type { Language } from './text/index.ts';

/** Settings with nothing left open. */
export interface Settings {
  readonly name: string;
  readonly shortName: string;
  readonly englishName?: string;
  readonly motto?: string;
  readonly description: string;
  readonly founded?: string;
  readonly memberCount?: number;
  /** Origin without a path: `https://www.example.org`. */
  readonly url: string;
  /** Path with slashes at both ends. */
  readonly base: string;
  readonly language: Language;
  readonly editor: string;
  readonly contact?: string;
  readonly icp?: string;
  readonly police?: string;
  /** Path inside the content folder. */
  readonly logo?: string;
  readonly colours: { readonly primary: string; readonly secondary: string };
  readonly paragraphs: 'spaced' | 'indented';
  readonly grey: boolean;
  /** Which bulletins have pictures of their own where they are shared; the others and all other pages have the site's. */
  readonly shareCards: ShareCards;
  readonly menu?: readonly { readonly label: string; readonly href: string }[];
  /** Absent where the alliance edits its files by other means. */
  readonly admin?: AdminSettings;
}

/** Fills in what `site.yaml` leaves open. */
export function completeSettings(data: SettingsData): Settings {
  const { shortName, base, language, editor, colours, paragraphs, grey, shareCards, logo, url, admin, ...rest } = data;
  const path = new URL(url).pathname;
  const logoFile = fileBeside('site.yaml', logo);
  return {
    ...rest,
    url: new URL(url).origin,
    shortName: shortName ?? data.name,
    // an address with a path says the same as `base`
    base: base ?? (path.endsWith('/') ? path : `${path}/`),
    language: language ?? 'zh-Hans',
    editor: editor ?? data.name,
    colours: { primary: colours?.primary ?? '#b3261e', secondary: colours?.secondary ?? '#2a5b8c' },
    paragraphs: paragraphs ?? 'spaced',
    grey: grey ?? false,
    shareCards: shareCards ?? 'recent',
    ...(logoFile !== undefined && { logo: logoFile }),
    ...(admin && { admin: completeAdmin(admin) }),
  };
}

/** The alliance's own word lists, the usual ones where it has none. */
export function wordLists({ kinds = [], roles = [] }: Pick<Partial<SettingsData>, 'kinds' | 'roles'>): WordLists {
  return {
    kinds: kinds.length > 0 ? kinds : USUAL_WORDS.kinds,
    roles: roles.length > 0 ? roles : USUAL_WORDS.roles,
  };
}
