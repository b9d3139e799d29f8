/** The files of share cards and their way through the cache onto the site. */
import { SHARE, type ShareFile } from '../views/share.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';
import { sideBySide } from './picture-files.ts';
import { typeEdition } from './share-fonts.ts';
import { makeCard } from './share-maker.ts';

/**
 * Draws those that are not in the cache yet; what it holds beside them goes.
 * @param cache folder in which finished cards are kept from build to build
 * @returns path inside the site's folder → path of the finished file in the cache
 */
export async function madeCards(files: readonly ShareFile[], cache: string): Promise<Map<string, string>> {
  const kept = await openCards(cache);
  const made = new Map<string, string>();
  await sideBySide(files, async (file) => {
    made.set(file.name, await keptCard(file, kept));
  });
  await kept.prune(new Set(made.keys()));
  return new Map([...made].map(([name, path]) => [SHARE.slice(1) + name, path]));
}

/** @param cache folder in which finished cards are kept */
export function openCards(cache: string): Promise<PictureCache> {
  return openPictureCache(cache, typeEdition());
}

/** The path of a finished card in the cache, drawn now if it has not been drawn before. */
export function keptCard({ name, card, shape }: ShareFile, cache: PictureCache): Promise<string> {
  return cache.keep(name, () => makeCard(card, shape));
}
