/** The site as the content stands: what views are made from, for what the dev server makes beside the pages. */
import { settingsFor, type SiteOptions } from '../astro/options.ts';
import { siteContext, type SiteContext } from '../views/context.ts';
import type { LiveContent } from './live-content.ts';
import { sinceEdit } from './since-edit.ts';

/** @returns what gives the site as it stands, or undefined while `site.yaml` is missing or faulty */
export function liveSite(options: SiteOptions, live: LiveContent): () => Promise<SiteContext | undefined> {
  return sinceEdit(live, async () => {
    const { settings, content } = await live.read();
    if (!settings) return undefined;
    return siteContext(await live.library(options), settingsFor(options, settings), content.words);
  });
}
