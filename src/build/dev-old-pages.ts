/** Old addresses in the dev server: answered with the pages that a build puts there. */
import type { Plugin } from 'vite';
import type { SiteContext } from '../views/context.ts';
import { oldPageViews } from '../views/old-pages.ts';
import { devFiles } from './dev-files.ts';
import type { LiveContent } from './live-content.ts';
import { oldPage } from './old-pages.ts';
import { sinceEdit } from './since-edit.ts';

/** Where the server keeps its own things; nobody waits for the content to get these. */
const NO_PAGE = /^\/(?:@|_|src\/|node_modules\/)/;

/**
 * @param site the site as it stands; undefined while it has no settings
 * @param base path of the site, with slashes at both ends
 */
export function devOldPages(live: LiveContent, site: () => Promise<SiteContext | undefined>, base: string): Plugin {
  const current = sinceEdit(live, async () => {
    const context = await site();
    return new Map((context ? oldPageViews(context) : []).map((view) => [`/${view.file}`, view]));
  });
  const pageAt = async (path: string) => {
    // without the slash at its end, Astro says itself that it is missing
    const view = (await current()).get(path.endsWith('/') ? `${path}index.html` : path);
    return view && { type: 'text/html; charset=utf-8', bytes: oldPage(view) };
  };
  return devFiles('jianbao-dev-old-pages', base, (path) => (NO_PAGE.test(path) ? undefined : pageAt(path)));
}
