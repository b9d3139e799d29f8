/** The files of the pictures that pages show: which they are, and their way through the cache onto the site. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Library } from '../library/library.ts';
import type { Settings } from '../site/settings.ts';
import { publishedPictures } from '../views/files.ts';
import { PICTURES, pictureVariants, type PictureVariant } from '../views/picture.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';
import { makePicture } from './picture-maker.ts';

export interface PictureFile extends PictureVariant {
  /** The editor's file, inside the content folder. */
  readonly file: string;
  /** Of the editor's file, as it was when the content was read. */
  readonly digest: string;
}

/** In the order of the editors' files; two that are the same under the same name are made once. */
export function pictureFiles(library: Library, settings: Pick<Settings, 'url' | 'base'>): readonly PictureFile[] {
  const files = publishedPictures(library, settings).flatMap((file) => {
    const sound = library.files.get(file)?.sound;
    return sound ? pictureVariants(file, sound).map((made) => ({ ...made, file, digest: sound.digest })) : [];
  });
  return [...new Map(files.map((made) => [made.name, made])).values()];
}

export interface PicturePlaces {
  /** Path inside the content folder → path on disk. */
  readonly paths: ReadonlyMap<string, string>;
  /** Folder in which finished pictures are kept from build to build. */
  readonly cache: string;
}

/**
 * Makes those that are not in the cache yet; what it holds beside them goes.
 * @returns path inside the site's folder → path of the finished file in the cache
 */
export async function madePictures(
  files: readonly PictureFile[],
  { paths, cache }: PicturePlaces,
): Promise<Map<string, string>> {
  const kept = await openPictureCache(cache);
  const made = new Map<string, string>();
  await sideBySide(files, async (file) => {
    made.set(PICTURES.slice(1) + file.name, await keptPicture(file, kept, paths));
  });
  await kept.prune(new Set(files.map(({ name }) => name)));
  return made;
}

/** The path of a finished file in the cache, made now if it has not been made before. */
export function keptPicture(made: PictureFile, cache: PictureCache, paths: PicturePlaces['paths']): Promise<string> {
  const { name, file, digest, recipe } = made;
  return cache.keep(name, async () => {
    const original = await readFile(paths.get(file) ?? file);
    if (createHash('sha256').update(original).digest('hex') !== digest)
      throw new Error(`图片 ${file} 刚刚被改动过，请再运行一次`);
    try {
      return await makePicture(original, recipe);
    } catch (error) {
      throw new Error(`图片 ${file} 处理不了，用看图软件另存一份再试（${(error as Error).message}）`, { cause: error });
    }
  });
}

/** Each keeps one core busy, and a large one takes much memory. */
const AT_ONCE = 2;

/** @throws the first fault, when nothing is under way any more */
export async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) {
      if (faults.length > 0) return;
      await work(item).catch((error: unknown) => void faults.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (faults.length > 0) throw faults[0];
}
