/** The languages of the site's own words. */
import { en } from './en.ts';
import { zhHans, type SiteText } from './zh-Hans.ts';

const TEXTS = { 'zh-Hans': zhHans, en };

export type Language = keyof typeof TEXTS;
export type { SiteText };

export const LANGUAGES = Object.keys(TEXTS) as Language[];

export function siteText(language: Language): SiteText {
  return TEXTS[language];
}
