/** Writes a made content folder to disk, a few files at a time. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SyntheticFile } from './content-folder.ts';
import { drawPicture } from './pictures.ts';

const AT_A_TIME = 64;

/** @returns how many files were written */
export async function writeFolder(out: string, files: Iterable<SyntheticFile>): Promise<number> {
  const folders = new Map<string, Promise<unknown>>();
  const write = async ({ path, data }: SyntheticFile) => {
    const target = join(out, path);
    const folder = dirname(target);
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, made);
    await made;
    await writeFile(target, typeof data === 'string' ? data : await drawPicture(data));
  };
  let written = 0;
  let batch: Promise<void>[] = [];
  for (const file of files) {
    written++;
    if (batch.push(write(file)) < AT_A_TIME) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  return written;
}
