/** Keeps the search index of a site in a folder: what an earlier index had is called by its new name, the rest is made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockInside, whileLocked } from './build-lock.ts';
import { openKeptFiles, type KeptFiles } from './kept-files.ts';
import { searchIndex, type FormerIndex, type SearchMemory, type SearchSource } from './search-index.ts';
import { readSearchMemory, writeSearchMemory } from './search-memory.ts';
import { ENTRY } from './search-tables.ts';

/** Plain data. */
export interface SearchJob {
  readonly source: SearchSource;
  /** Absolute path of the folder for the files of the index and for what making it teaches. */
  readonly folder: string;
  /** Of the code that makes indexes: what other code has left in the folder is not understood. */
  readonly key: string;
  /** Makes everything anew, whatever lies in the folder. */
  readonly force: boolean;
}

export interface SearchWritten {
  /** Path inside `pagefind/` → where the file lies. */
  readonly files: ReadonlyMap<string, string>;
  /** Of them, files that are the same as before. */
  readonly carried: number;
  readonly bytes: number;
}

/**
 * One process at a time: that of a build that was killed may still be at work.
 * @throws what the disk says of `folder`, or when Pagefind's program cannot be had
 */
export async function writeSearchIndex(job: SearchJob): Promise<SearchWritten> {
  return whileLocked([lockInside(job.folder)], () => write(job));
}

async function write({ source, folder, key, force }: SearchJob): Promise<SearchWritten> {
  const kept = openKeptFiles(join(folder, 'files'));
  const place = { file: join(folder, 'memory.bin'), key };
  const known = force ? undefined : await readSearchMemory(place);
  const { files, memory } = await searchIndex(source, known, formerIndex(kept, join(folder, 'files')));
  let carried = 0;
  for (const [path, file] of files) {
    if (file instanceof Uint8Array) {
      kept.put(path, file);
      continue;
    }
    const before = kept.before.get(file.carried);
    if (!before) throw new Error(`no former file for ${path}`);
    kept.keep(path, before);
    carried++;
  }
  const { paths, bytes } = kept.seal();
  if (!isSame(known, memory)) await writeSearchMemory(place, memory);
  return { files: paths, carried, bytes };
}

/** @returns undefined when no index lies there */
function formerIndex({ before }: KeptFiles, folder: string): FormerIndex | undefined {
  const entry = before.get(ENTRY);
  return entry && { entry: readFileSync(join(folder, entry[0]), 'utf8'), paths: new Set(before.keys()) };
}

function isSame(known: SearchMemory | undefined, learnt: SearchMemory): boolean {
  return known?.entry === learnt.entry && known.known.keys.join() === learnt.known.keys.join();
}
