/** In the dev server: the content as it stands now, and the library and everything that views are made from. */
import options from 'virtual:jianbao/options';
import { buildLibrary } from '../library/library.ts';
import { siteContext, type SiteContext } from '../views/context.ts';
import { settingsFor } from './options.ts';
import { currentContent, withSharedRelated } from './shared-content.ts';

async function open(): Promise<SiteContext> {
  const { content, settings } = await currentContent(options.content);
  if (!settings) throw new Error('site.yaml 缺失或有误，请先运行 npm run check');
  const library = withSharedRelated(options.content, buildLibrary(content, { drafts: options.drafts }));
  return siteContext(library, settingsFor(options, settings), content.words);
}

/** Made when the module is loaded, and a change of the content has it loaded anew. */
export const site = await open();
