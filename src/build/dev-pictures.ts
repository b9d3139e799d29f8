/** Pictures in the dev server: each file is made when it is first asked for. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { SiteOptions } from '../astro/options.ts';
import { mediaType } from '../site/media-types.ts';
import { PICTURES } from '../views/picture.ts';
import { devFiles } from './dev-files.ts';
import type { LiveContent } from './live-content.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';
import { keptPicture, pictureFiles } from './picture-files.ts';
import { sinceEdit } from './since-edit.ts';

/**
 * @param base path of the site, with slashes at both ends
 * @param cache folder in which finished pictures are kept, the same as that of builds
 */
export function devPictures(options: SiteOptions, live: LiveContent, base: string, cache: string): Plugin {
  let open: Promise<PictureCache> | undefined;
  const current = sinceEdit(live, async () => {
    const { settings, paths } = await live.read();
    const files = settings ? pictureFiles(await live.library(options), settings) : [];
    return { files: new Map(files.map((made) => [PICTURES + made.name, made])), paths };
  });
  const pictureAt = async (path: string) => {
    const { files, paths } = await current();
    const made = files.get(path);
    if (!made) return undefined;
    const kept = await keptPicture(made, await (open ??= openPictureCache(cache)), paths);
    return { type: mediaType(path), bytes: await readFile(kept) };
  };
  return devFiles('jianbao-dev-pictures', base, (path) => (path.startsWith(PICTURES) ? pictureAt(path) : undefined));
}
