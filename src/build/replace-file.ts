/** Puts new bytes in the place of a file: whole or not at all, and only where the file is still what was read. */
import { open, readFile, rename, rm, stat, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export type Replacing = 'written' | 'changed-meanwhile';

/**
 * The new bytes are on the disk under a hidden name beside the file before they take its place, so that there is a whole
 * file under its name at any moment.
 * @param before what was read; undefined for a file that was not there
 * @throws what the disk says; the file is as it was then
 */
export async function replaceFile(path: string, before: Uint8Array | undefined, after: Uint8Array): Promise<Replacing> {
  if (!isSame(await bytesOf(path), before)) return 'changed-meanwhile';
  await mkdir(dirname(path), { recursive: true });
  const hidden = join(dirname(path), `.${basename(path)}.jianbao-${process.pid}`);
  try {
    const handle = await open(hidden, 'w', before === undefined ? 0o666 : (await stat(path)).mode);
    try {
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // an editor may have been saving while we wrote
    if (!isSame(await bytesOf(path), before)) return 'changed-meanwhile';
    await rename(hidden, path);
    return 'written';
  } finally {
    await rm(hidden, { force: true });
  }
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.compare(a, b) === 0;
}
