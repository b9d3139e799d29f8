/**
 * Starts the browser editor with the configuration that the page gives it.
 *
 * Markup: `script#admin:settings`, JSON as `AdminPageSettings` in views/admin.ts.
 */
import { init, registerFieldType, registerPreviewStyle, registerPreviewTemplate, type CmsConfig } from '@sveltia/cms';
import siteStyles from '../styles/site.css?inline';
import { bulletinPreview, type PreviewLook } from './admin-preview.ts';
import { suggestingField } from './admin-suggesting.ts';

interface PageSettings {
  readonly config: CmsConfig;
  readonly locale: string;
  readonly layers: string;
  readonly preview: PreviewLook & {
    readonly colours: { readonly primary: string; readonly secondary: string };
  };
}

/** Where the editor keeps what its user prefers. */
const PREFERENCES = 'sveltia-cms.prefs';

const { config, locale, layers, preview } = JSON.parse(
  document.getElementById('admin:settings')?.textContent ?? '',
) as PageSettings;

/** The site's language, until the user of the editor chooses another. */
function chooseLanguage(): void {
  try {
    if (localStorage.getItem(PREFERENCES) === null) localStorage.setItem(PREFERENCES, JSON.stringify({ locale }));
  } catch {
    // a reader may have closed the store; then the browser's own language holds
  }
}

chooseLanguage();
const { primary, secondary } = preview.colours;
registerPreviewStyle(`${layers}:root{--site-primary:${primary};--site-secondary:${secondary}}${siteStyles}`, {
  raw: true,
});
registerFieldType('suggesting', suggestingField);
for (const name of ['bulletins', 'plain-bulletins']) registerPreviewTemplate(name, bulletinPreview(preview));
void init({ config });
