/** What every view is made from. */
import { USUAL_WORDS, type WordLists } from '../bulletin/word-lists.ts';
import type { Library } from '../library/library.ts';
import { hrefOf } from '../library/urls.ts';
import type { Settings } from '../site/settings.ts';
import { siteText, type SiteText } from '../site/text/index.ts';

export interface SiteContext {
  readonly library: Library;
  readonly settings: Settings;
  /** Words that the alliance has closed lists of. */
  readonly words: WordLists;
  /** The words of the edition that is being made. */
  readonly text: SiteText;
  /** A site path as a link. */
  readonly href: (path: string, fragment?: string) => string;
}

export function siteContext(library: Library, settings: Settings, words: WordLists = USUAL_WORDS): SiteContext {
  return {
    library,
    settings,
    words,
    text: siteText(settings.language),
    href: (path, fragment) => hrefOf(settings.base, path, fragment),
  };
}

/** A link with its words. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
}
