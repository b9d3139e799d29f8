/** The library and everything the views are made from, built once and given to every page. */
import options from 'virtual:jianbao/options';
import { USUAL_WORDS, type WordLists } from '../bulletin/word-lists.ts';
import { buildLibrary } from '../library/library.ts';
import { readContent } from '../reader/read-content.ts';
import { attachmentViews, type AttachmentView } from '../views/bulletin.ts';
import { siteContext, type SiteContext } from '../views/context.ts';

async function open(): Promise<{ readonly site: SiteContext; readonly words: WordLists }> {
  const { content, settings } = await readContent(options.content);
  if (!settings) throw new Error('site.yaml 缺失或有误，请先运行 npm run check');
  const library = buildLibrary(content, { drafts: options.drafts });
  const based = options.base === undefined ? settings : { ...settings, base: options.base };
  return { site: siteContext(library, based), words: content.words ?? USUAL_WORDS };
}

/** Built when the module is; a change of the content makes the dev server load the module anew. */
export const { site, words } = await open();

/** The attachments of the bulletin whose text is `file`. */
export function attachmentsOf(file: string): readonly AttachmentView[] {
  const bulletin = site.library.bulletins.find(({ document }) => document.file === file);
  return bulletin ? attachmentViews(site, bulletin) : [];
}
