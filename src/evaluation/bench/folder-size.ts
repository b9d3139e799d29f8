/** How much there is in a folder, and what exactly. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

const AT_A_TIME = 64;

/** Bytes are those of the contents; what the disk needs besides depends on the disk. */
export async function sizeOfFolder(folder: string): Promise<FolderSize> {
  const sizes = await eachFile(folder, async (path) => (await stat(path)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * One word for the names and contents of all files in a folder: the same for two folders if and only if they are the same
 * byte for byte.
 * @returns undefined when there is no such folder
 */
export async function fingerprintOf(folder: string): Promise<string | undefined> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) return undefined;
  const lines = await eachFile(folder, async (path) => {
    const name = relative(folder, path).split(sep).join('/');
    return `${name}\0${createHash('sha256')
      .update(await readFile(path))
      .digest('hex')}\n`;
  });
  return createHash('sha256').update(lines.sort().join('')).digest('hex');
}

async function eachFile<T>(folder: string, ask: (path: string) => Promise<T>): Promise<T[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const answers: T[] = [];
  for (let next = 0; next < files.length; next += AT_A_TIME)
    answers.push(...(await Promise.all(files.slice(next, next + AT_A_TIME).map(ask))));
  return answers;
}
