/** What lies in a folder, and in the folders in it. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../bulletin/problem.ts';

/** @returns paths inside the folder of all its files, with forward slashes, in order */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText);
}
