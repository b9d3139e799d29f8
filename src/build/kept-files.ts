/** Files kept from one build to the next, each under the sum of its bytes and called by labels, of which several may mean one. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed-text.ts';
import { writeWhole } from './write-whole.ts';

/** A kept file: the sum of its bytes, which is its name, their number, and the time of its last change. */
export type KeptFile = readonly [name: string, size: number, mtimeMs: number];

export interface KeptFiles {
  /** Label → file, as it was sealed last; only what is still there as it was put in. */
  readonly before: ReadonlyMap<string, KeptFile>;
  put(label: string, bytes: Uint8Array): void;
  /** Calls a file that is there by another label, or by the same again. */
  keep(label: string, file: KeptFile): void;
  /**
   * Writes down what was put in and kept since this was opened, and throws out the rest.
   * @returns label → path of the file, and how many bytes they have together
   */
  seal(): { readonly paths: ReadonlyMap<string, string>; readonly bytes: number };
}

/** @throws what the disk says, when nothing can be put into `folder` */
export function openKeptFiles(folder: string): KeptFiles {
  mkdirSync(folder, { recursive: true });
  const list = join(folder, LIST);
  const pathOf = (name: string) => join(folder, name);
  const sealed = new Map(JSON.parse(readSealed(list, '') ?? '[]') as [string, KeptFile][]);
  const before = new Map([...sealed].filter(([, file]) => isIntact(pathOf(file[0]), file)));
  const kept = new Map<string, KeptFile>();
  return {
    before,
    put(label, bytes) {
      const name = sumOf(bytes);
      const path = pathOf(name);
      writeWhole(path, bytes);
      kept.set(label, [name, bytes.length, statSync(path).mtimeMs]);
    },
    keep: (label, file) => void kept.set(label, file),
    seal() {
      writeSealed(list, '', JSON.stringify([...kept]));
      const names = new Set([LIST]);
      for (const [name] of kept.values()) names.add(name);
      for (const name of readdirSync(folder))
        if (!names.has(name)) rmSync(pathOf(name), { recursive: true, force: true });
      let bytes = 0;
      for (const [, size] of kept.values()) bytes += size;
      return { paths: new Map([...kept].map(([label, [name]]) => [label, pathOf(name)])), bytes };
    },
  };
}

const LIST = 'list.json';

/** By size and time; where the time is another, as in a folder that came from elsewhere, by the bytes. */
function isIntact(path: string, [name, size, mtimeMs]: KeptFile): boolean {
  try {
    const now = statSync(path);
    return now.size === size && (now.mtimeMs === mtimeMs || sumOf(readFileSync(path)) === name);
  } catch {
    return false;
  }
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 40);
}
