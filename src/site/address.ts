/** Where the site stands on the web, as its settings say. */
import type { SiteAddress } from '../bulletin/paths.ts';
import type { Settings } from './settings.ts';

/** @param settings absent where they are faulty; then no absolute link counts as internal */
export function siteAddress(settings: Pick<Settings, 'url' | 'base'> | undefined): SiteAddress {
  return settings ? { host: new URL(settings.url).host, base: settings.base } : { host: '', base: '/' };
}

/** Whether a path can be a site's base: slashes at both ends, no dots that climb, nothing that needs encoding. */
export function isBasePath(path: string): boolean {
  return /^\/(?:(?!\.\.?\/)[\w.~-]+\/)*$/.test(path);
}
