/** Fingerprints of what a result was made from: the same fingerprint, the same result. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../bulletin/problem.ts';
import { listFiles } from '../reader/files.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

let ownCode: Promise<string> | undefined;

/** Of the generator itself: its code and the packages it stands on. Taken once, for what runs stays what was loaded. */
export function codeFingerprint(): Promise<string> {
  return (ownCode ??= readCode());
}

async function readCode(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const entries = await readdir(join(PROJECT, 'src'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of ['package.json', 'package-lock.json']
    .map((name) => join(PROJECT, name))
    .concat(files.sort(compareText)))
    hash.update(`\0${relative(PROJECT, file)}\0`).update(await readFile(file).catch(() => ''));
  return hash.digest('hex');
}

/** Of a content folder: every text by its bytes, every other file by its size and the time of its last change. */
export async function contentFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { file, path, kind } of await listFiles(root)) {
    hash.update(`\0${kind}\0${file}\0`);
    if (kind === 'link') continue;
    if (/\.(?:mdx?|yaml)$/.test(file)) hash.update(readFileSync(path));
    else {
      const { size, mtimeMs } = await stat(path);
      hash.update(`${size} ${mtimeMs}`);
    }
  }
  return hash.digest('hex');
}
