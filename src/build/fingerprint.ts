/** Fingerprints of what a result was made from: the same fingerprint, the same result. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../bulletin/problem.ts';
import { listFiles } from '../reader/files.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const taken = new Map<string, Promise<string>>();

/**
 * Of the generator itself: its code, the packages it stands on, and what lies in `public/`. Taken once, for what runs stays what was loaded.
 * @param rooms folders of `src/` that count; all of it where none are named
 */
export function codeFingerprint(rooms: readonly string[] = ['']): Promise<string> {
  const key = rooms.join(' ');
  const known = taken.get(key) ?? readCode(rooms);
  taken.set(key, known);
  return known;
}

async function readCode(rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const files = ['package.json', 'package-lock.json'].map((name) => join(PROJECT, name));
  // files of the site's owner go into every site as they are
  const folders = rooms.includes('') ? ['src', 'public'] : rooms.map((room) => join('src', room));
  for (const folder of folders) {
    const entries = await readdir(join(PROJECT, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    const inRoom = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    files.push(...inRoom.sort(compareText));
  }
  for (const file of files) hash.update(`\0${relative(PROJECT, file)}\0`).update(await readFile(file).catch(() => ''));
  return hash.digest('hex');
}

/**
 * Of a content folder: every text by its bytes, every other file by its size and the time of its last change.
 * @param read reads a file by its path on disk
 */
export async function contentFingerprint(
  root: string,
  read: (path: string) => Uint8Array = (path) => readFileSync(path),
): Promise<string> {
  const hash = createHash('sha256');
  for (const { file, path, kind } of await listFiles(root)) {
    hash.update(`\0${kind}\0${file}\0`);
    if (kind === 'link') continue;
    if (/\.(?:mdx?|yaml)$/.test(file)) hash.update(read(path));
    else {
      const { size, mtimeMs } = await stat(path);
      hash.update(`${size} ${mtimeMs}`);
    }
  }
  return hash.digest('hex');
}
