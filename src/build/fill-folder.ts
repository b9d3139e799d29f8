/** Brings a folder, whatever is in it, to hold just the files that it shall hold, touching only those that differ. */
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the content of a file comes from. */
export interface FileSource {
  /** Path on disk. */
  readonly from: string;
  /**
   * Whether the file may be one more name of the other, which takes neither time nor room: for what is never changed in
   * its place. Where the disk has no such thing, it is copied.
   */
  readonly shared: boolean;
}

/** What tells whether a file is still the same. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * @param files path inside `folder`, with forward slashes → its source
 * @returns what every file is like now
 */
export function fillFolder(folder: string, files: ReadonlyMap<string, FileSource>): Map<string, FileState> {
  const folders = new Set<string>();
  for (const file of files.keys())
    for (let parent = dirname(file); parent !== '.' && !folders.has(parent); parent = dirname(parent))
      folders.add(parent);

  mkdirSync(folder, { recursive: true });
  const there = contentsOf(folder);
  for (const file of there.files) if (!files.has(file)) rmSync(join(folder, file));
  for (const name of there.folders)
    if (!folders.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of folders) if (!there.folders.has(name)) mkdirSync(join(folder, name), { recursive: true });
  const states = new Map<string, FileState>();
  for (const [file, source] of files) {
    const to = join(folder, file);
    const old = there.files.has(file) ? lstatSync(to) : undefined;
    const isSound = old !== undefined && isSame(source, old);
    if (old && !isSound) rmSync(to);
    if (!isSound) put(source, to);
    const { size, mtimeMs } = isSound ? old : lstatSync(to);
    states.set(file, { size, mtimeMs });
  }
  return states;
}

function contentsOf(folder: string): { readonly files: Set<string>; readonly folders: Set<string> } {
  const files = new Set<string>();
  const folders = new Set<string>();
  const visit = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (!entry.isDirectory()) files.add(name);
      else {
        folders.add(name);
        visit(name);
      }
    }
  };
  visit('');
  return { files, folders };
}

/** The same file under two names; of a copy, size and time of the original. */
function isSame({ from, shared }: FileSource, b: Stats): boolean {
  const a = statSync(from);
  if (!b.isFile() || a.size !== b.size) return false;
  // disks keep finer times than can be set
  return shared ? a.ino === b.ino && a.dev === b.dev : Math.abs(a.mtimeMs - b.mtimeMs) < 1;
}

function put({ from, shared }: FileSource, to: string): void {
  if (shared) {
    try {
      linkSync(from, to);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOSPC') throw error;
    }
  }
  copyFileSync(from, to);
  const { atimeMs, mtimeMs } = statSync(from);
  utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
}
