/** Writes a whole new folder: all of its files or none. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface FolderFile {
  /** Inside the folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Whether nothing would be lost: no such folder yet, or an empty one. */
export function isVacant(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * Made under a hidden name beside its place and then moved there.
 * @param folder absolute path, vacant
 * @throws what the disk says; nothing is left behind then
 */
export function writeFolder(folder: string, files: readonly FolderFile[]): void {
  const hidden = join(dirname(folder), `.${basename(folder)}.jianbao-${process.pid}`);
  try {
    for (const { file, text } of files) {
      const path = join(hidden, ...file.split('/'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(hidden, folder);
  } catch (error) {
    rmSync(hidden, { recursive: true, force: true });
    throw error;
  }
}
