/**
 * Pages kept from one build to the next, each under the key of what it was made from. A page is taken from here only
 * while it is, byte for byte, what was put in.
 */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileLinks } from './file-links.ts';
import { readSealed, writeSealed } from './sealed-text.ts';
import { writeWhole } from './write-whole.ts';

/** What is known of a kept page. */
export interface StoredPage {
  readonly size: number;
  readonly mtimeMs: number;
  readonly sum: string;
  /** Absent where it can lead nowhere. */
  readonly links?: FileLinks | undefined;
}

/** Of what a page is made: its place, kind and view as JSON, and the templates' fingerprint. */
export function pageKey(templates: string, page: string): string {
  return hash('sha256', `${templates}\0${page}`).slice(0, 40);
}

export function storedPath(store: string, key: string): string {
  return join(store, key.slice(0, 2), key.slice(2));
}

/** Puts a page in: whole or not at all. */
export function writeStored(store: string, key: string, bytes: Uint8Array): Omit<StoredPage, 'links'> {
  const path = storedPath(store, key);
  writeWhole(path, bytes);
  const { size, mtimeMs } = statSync(path);
  return { size, mtimeMs, sum: sumOf(bytes) };
}

/** Whether a page that was put in is still the same: by size and time, or where the time is another, by its bytes. */
export function isIntact(store: string, key: string, { size, mtimeMs, sum }: StoredPage): boolean {
  try {
    const path = storedPath(store, key);
    const now = statSync(path);
    if (now.size !== size) return false;
    return now.mtimeMs === mtimeMs || sumOf(readFileSync(path)) === sum;
  } catch {
    return false;
  }
}

/** What is in the store by its own account; nothing where the account is damaged. */
export function readStored(store: string): ReadonlyMap<string, StoredPage> {
  return new Map(JSON.parse(readSealed(listOf(store), '') ?? '[]') as [string, StoredPage][]);
}

/** Writes the account and throws out whatever is not in it. */
export function keepStored(store: string, pages: ReadonlyMap<string, StoredPage>): void {
  writeSealed(listOf(store), '', JSON.stringify([...pages]));
  for (const folder of readdirSync(store, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const name of readdirSync(join(store, folder.name)))
      if (!pages.has(folder.name + name)) rmSync(join(store, folder.name, name), { recursive: true, force: true });
  }
}

function listOf(store: string): string {
  return join(store, 'pages.json');
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
