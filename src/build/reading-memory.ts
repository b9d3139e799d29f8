/**
 * What the reader remembers, kept in a folder from one command to the next. What is missing, damaged, half-written or was
 * made by other code is as good as none.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FileMemory } from '../reader/file-memory.ts';
import { codeFingerprint } from './fingerprint.ts';
import { writeWhole } from './write-whole.ts';

export interface ReadingMemory extends FileMemory {
  /**
   * Writes what is new to the folder, and lets go of files that nobody asked about since it was opened or last saved;
   * a folder that cannot be written to costs only time.
   */
  save(): Promise<void>;
}

/** Where the commands keep it, beside what else they remember. */
export const READINGS = '.jianbao/readings';

/** The rooms that what a file says depends on. */
const ROOMS = ['markdown', 'encoding', 'bulletin', 'site', 'library', 'editing', 'reader'];

/** One edit rewrites one of them. */
const DRAWERS = 64;

/** File → the mark it had, and what was kept of it. */
type Entries = Map<string, readonly [mark: string, value: unknown]>;

interface Drawer {
  readonly entries: Entries;
  readonly wanted: Set<string>;
  isChanged: boolean;
}

/** @param folder made when it is needed; nothing is read before it is asked for */
export async function openReadingMemory(folder: string): Promise<ReadingMemory> {
  const key = await codeFingerprint(ROOMS);
  const drawers = new Map<number, Drawer>();
  const drawerOf = (file: string): Drawer => {
    const number = drawerNumber(file);
    const known = drawers.get(number);
    if (known) return known;
    const opened = { entries: readDrawer(pathOf(folder, number), key), wanted: new Set<string>(), isChanged: false };
    drawers.set(number, opened);
    return opened;
  };
  return {
    recall(file, mark) {
      const { entries, wanted } = drawerOf(file);
      wanted.add(file);
      const known = entries.get(file);
      return known?.[0] === mark ? known[1] : undefined;
    },
    keep(file, mark, value) {
      const drawer = drawerOf(file);
      drawer.wanted.add(file);
      drawer.entries.set(file, [mark, value]);
      drawer.isChanged = true;
    },
    save() {
      for (const [number, drawer] of drawers) {
        for (const file of [...drawer.entries.keys()].filter((file) => !drawer.wanted.has(file))) {
          drawer.entries.delete(file);
          drawer.isChanged = true;
        }
        drawer.wanted.clear();
        if (!drawer.isChanged) continue;
        drawer.isChanged = false;
        writeDrawer(pathOf(folder, number), key, drawer.entries);
      }
      return Promise.resolve();
    },
  };
}

function pathOf(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(2, '0')}.bin`);
}

/** Any number that is the same for the same file, and spreads files evenly. */
function drawerNumber(file: string): number {
  let sum = 0;
  for (let index = 0; index < file.length; index++) sum = (Math.imul(sum, 31) + file.charCodeAt(index)) >>> 0;
  return sum % DRAWERS;
}

function readDrawer(path: string, key: string): Entries {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== headOf(key, body)) return new Map();
    return deserialize(body) as Entries;
  } catch {
    return new Map();
  }
}

function writeDrawer(path: string, key: string, entries: Entries): void {
  try {
    const body = serialize(entries);
    writeWhole(path, Buffer.concat([Buffer.from(`${headOf(key, body)}\n`, 'latin1'), body]));
  } catch {
    // the next reading is as slow as this one was
  }
}

function headOf(key: string, body: Uint8Array): string {
  return `${key} ${hash('sha256', body)}`;
}
