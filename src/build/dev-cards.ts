/** Share cards in the dev server: each is drawn when it is first asked for. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { mediaType } from '../site/media-types.ts';
import type { SiteContext } from '../views/context.ts';
import { SHARE, shareFiles } from '../views/share.ts';
import { devFiles } from './dev-files.ts';
import type { LiveContent } from './live-content.ts';
import type { PictureCache } from './picture-cache.ts';
import { keptCard, openCards } from './share-files.ts';
import { sinceEdit } from './since-edit.ts';

/**
 * @param site the site as it stands; undefined while it has no settings
 * @param base path of the site, with slashes at both ends
 * @param cache folder in which finished cards are kept, the same as that of builds
 */
export function devCards(
  live: LiveContent,
  site: () => Promise<SiteContext | undefined>,
  base: string,
  cache: string,
): Plugin {
  let open: Promise<PictureCache> | undefined;
  const current = sinceEdit(live, async () => {
    const context = await site();
    return new Map((context ? shareFiles(context) : []).map((file) => [SHARE + file.name, file]));
  });
  const cardAt = async (path: string) => {
    const file = (await current()).get(path);
    return (
      file && { type: mediaType(path), bytes: await readFile(await keptCard(file, await (open ??= openCards(cache)))) }
    );
  };
  return devFiles('jianbao-dev-cards', base, (path) => (path.startsWith(SHARE) ? cardAt(path) : undefined));
}
