/**
 * What the page tells the browser editor; to be loaded before the editor, which reads its user's preferences at once.
 *
 * Markup: `script#admin:settings`, JSON as `AdminPageSettings` in views/admin.ts.
 */
import type { CmsConfig } from '@sveltia/cms';

interface PageSettings {
  readonly config: CmsConfig;
  /** As the editor names its languages. */
  readonly locale: string;
  readonly layers: string;
  readonly preview: {
    readonly lang: string;
    readonly paragraphs: string;
    readonly colours: { readonly primary: string; readonly secondary: string };
  };
}

export const settings = JSON.parse(document.getElementById('admin:settings')?.textContent ?? '') as PageSettings;

/** Where the editor keeps what its user prefers. */
const PREFERENCES = 'sveltia-cms.prefs';

try {
  // the site's language, until the user of the editor chooses another; Esc is for the input method, not for leaving
  if (localStorage.getItem(PREFERENCES) === null)
    localStorage.setItem(PREFERENCES, JSON.stringify({ locale: settings.locale, closeWithEscape: false }));
} catch {
  // a reader may have closed the store; then the browser's own language holds
}
