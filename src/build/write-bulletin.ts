/** Writes a bulletin and the files beside it: all of it or nothing, and never over anything. */
import { existsSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface BulletinFiles {
  /** Absolute path of the text; with files beside it, that of an `index.md` in a folder that is not there yet. */
  readonly path: string;
  readonly text: string;
  readonly beside: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Something lies where the bulletin was to be. */
export class TakenError extends Error {}

/**
 * Made under a hidden name beside its place and then moved there. In one go, so that Ctrl-C comes before it or after it.
 * @throws TakenError, or what the disk says; nothing is left behind then, new folders included
 */
export function writeBulletin({ path, text, beside }: BulletinFiles): void {
  const target = beside.length > 0 ? dirname(path) : path;
  const made = missingFolders(dirname(target));
  let hidden: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    hidden = join(dirname(target), `.${basename(target)}.jianbao-${process.pid}`);
    mkdirSync(hidden);
    writeFileSync(join(hidden, basename(path)), text);
    for (const { name, bytes } of beside) writeFileSync(join(hidden, name), bytes);
    if (existsSync(target)) throw new TakenError(target);
    if (target === path) moveFile(join(hidden, basename(path)), path);
    else renameSync(hidden, target);
    rmSync(hidden, { recursive: true, force: true });
  } catch (error) {
    if (hidden !== undefined) rmSync(hidden, { recursive: true, force: true });
    for (const folder of made) removeEmpty(folder);
    throw error;
  }
}

/** A link refuses to take the place of a file, where a rename would not; not every disk has links. */
function moveFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new TakenError(to, { cause: error });
    renameSync(from, to);
  }
}

/** Those that making `folder` would make, the innermost first. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path) && path !== dirname(path); path = dirname(path)) missing.push(path);
  return missing;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // it was not made, or somebody has put something there
  }
}
