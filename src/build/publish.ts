/** Puts a finished build in the place of the old one: made beside it, swapped at the end. */
import { renameSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { realPlace } from './real-place.ts';

/** A folder beside `out`, on the same disk, in which a build is made. */
export interface Staging {
  /** Holds what the site before the last one held, which saves making it again. */
  readonly folder: string;
  /** Swaps the build in. */
  publish(): Promise<void>;
  /** Throws the unfinished build away; `out` is as it was. */
  discard(): Promise<void>;
}

/**
 * Whether a folder may be replaced by a build: it is not there, it is empty, or it is a site built before. Anything else
 * holds somebody's files.
 */
export async function isReplaceable(out: string): Promise<boolean> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : ['']));
  // a folder that is published by Git keeps its history in itself
  return names.length === 0 || (names.includes('404.html') && names.includes('pagefind') && !names.includes('.git'));
}

/**
 * Opens the staging folder.
 * @param spare where the site that is replaced goes, to be filled anew by the next build
 */
export async function openStaging(out: string, spare: string): Promise<Staging> {
  await clearKilled(out);
  const { place, old, building: folder } = placesOf(out);
  await mkdir(dirname(place), { recursive: true });
  // the spare folder may lie on another disk
  await rename(spare, folder).catch(() => mkdir(folder));
  return {
    folder,
    async publish() {
      const replaced = await exists(place);
      // at once: whoever kills this process between the two leaves no site until the next build
      if (replaced) renameSync(place, old);
      try {
        renameSync(folder, place);
      } catch (error) {
        // Windows refuses while a program has a file open
        if (replaced) renameSync(old, place);
        throw error;
      }
      // what goes wrong now does the site no harm, and the next build clears it
      if (replaced)
        await remove(spare)
          .then(() => rename(old, spare))
          .catch(() => remove(old))
          .catch(() => {});
    },
    discard: () => remove(folder),
  };
}

/** Puts right what a build that was killed left beside the site; to be called while no other build runs. */
export async function clearKilled(out: string): Promise<void> {
  const { place, old, building } = placesOf(out);
  // it died between the two renames, and left the good site under the old name
  if (!(await exists(place)) && (await exists(old))) await rename(old, place);
  await remove(old);
  await remove(building);
}

/** Beside the site itself, not beside a link to it: a link stays, and leads to the new site. */
function placesOf(out: string) {
  const place = realPlace(out);
  const beside = (what: string) => join(dirname(place), `.${basename(place)}.jianbao-${what}`);
  return { place, old: beside('old'), building: beside('building') };
}

/** Removes a folder that may still be written to for a moment. */
export function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

async function exists(path: string): Promise<boolean> {
  try {
    await readdir(path);
    return true;
  } catch {
    return false;
  }
}
