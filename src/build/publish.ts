/** Puts a finished build in the place of the old one: made beside it, swapped at the end. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A folder beside `out`, on the same disk, in which a build is made. */
export interface Staging {
  /** Holds whatever an older build left there, which saves making it again. */
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
 * Opens the staging folder, and puts right what a broken build left behind.
 * @param spare where the site that is replaced goes, to be filled anew by the next build
 */
export async function openStaging(out: string, spare: string): Promise<Staging> {
  const parent = dirname(out);
  const hidden = (what: string) => join(parent, `.${basename(out)}.jianbao-${what}`);
  const folder = hidden('building');
  await mkdir(parent, { recursive: true });
  // a build that died between the two renames left the good site under the old name
  if (!(await exists(out)) && (await exists(hidden('old')))) await rename(hidden('old'), out);
  await remove(hidden('old'));
  if (!(await exists(folder))) {
    // the spare folder may lie on another disk
    await rename(spare, folder).catch(() => mkdir(folder));
  }
  return {
    folder,
    async publish() {
      const replaced = await exists(out);
      if (replaced) await rename(out, hidden('old'));
      try {
        await rename(folder, out);
      } catch (error) {
        // Windows refuses while a program has a file open
        if (replaced) await rename(hidden('old'), out);
        throw error;
      }
      if (!replaced) return;
      await remove(spare);
      await rename(hidden('old'), spare).catch(() => remove(hidden('old')));
    },
    discard: () => remove(folder),
  };
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
