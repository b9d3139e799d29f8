/** The folders of a build: no two of them may be in each other's way, and a build empties none that is somebody's. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './arguments.ts';
import { realPlace } from './real-place.ts';
import { removeHalfWritten, writeWhole } from './write-whole.ts';

/** As they were typed. */
export interface TypedPlaces {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** The name that builds give the folder by themselves. */
const OWN_NAME = '.jianbao';

/** Marks the folder, for builds and for programs that make backups: https://bford.info/cachedir/ */
const TAG = 'CACHEDIR.TAG';
const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# What builds of Jianbao keep to be faster the next time; all of it may be removed.
`;

/** What folders had in them before they were marked, under names that nobody else is likely to give. */
const OWN_FILES = ['build.lock', 'last-build.json', 'related.json', 'readings', 'check.json', 'packed'];

/** @throws a UsageError when one folder is, or lies in, another, links followed */
export function checkPlaces(typed: TypedPlaces): void {
  const content = realPlace(resolve(typed.content));
  const out = realPlace(resolve(typed.out));
  const cache = realPlace(resolve(typed.cache));
  if (overlap(content, out)) throw new UsageError(`--out 和内容文件夹不能一个在另一个里面：${typed.out}`);
  if (overlap(content, cache)) throw new UsageError(`--cache 和内容文件夹不能一个在另一个里面：${typed.cache}`);
  if (overlap(out, cache)) throw new UsageError(`--cache 和 --out 不能一个在另一个里面：${typed.cache}`);
}

/** Whether a folder may hold what builds keep: it is not there, it is empty, or builds have kept something in it before. */
export async function isCache(folder: string): Promise<boolean> {
  // what is no folder at all is for the disk to tell
  const names = await readdir(folder).catch((): string[] => []);
  return (
    names.length === 0 || basename(folder) === OWN_NAME || [TAG, ...OWN_FILES].some((name) => names.includes(name))
  );
}

/** @throws what the disk says */
export function markCache(folder: string): void {
  const tag = join(folder, TAG);
  if (!existsSync(tag)) writeWhole(tag, TAG_TEXT);
}

/** Where files are written whole or not at all; the other folders in it have accounts, and throw out what is not in them. */
const WRITTEN_IN = ['.', 'readings', 'search', 'templates'];

/** Removes what builds that were killed left half-written. */
export function clearCache(folder: string): void {
  for (const inside of WRITTEN_IN) removeHalfWritten(join(folder, inside));
}

function overlap(a: string, b: string): boolean {
  return isInside(a, b) || isInside(b, a);
}

/** Whether `path` is `folder` or lies in it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
