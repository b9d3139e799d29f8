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
  const text = readSealed(listOf(store), ACCOUNT);
  const { names, pages }: Account = text === undefined ? { names: [], pages: [] } : (JSON.parse(text) as Account);
  const named = (numbers: readonly number[]) => numbers.map((number) => names[number] ?? '');
  return new Map(
    pages.map(([key, size, mtimeMs, sum, ids, uses]) => [
      key,
      { size, mtimeMs, sum, ...(ids && uses && { links: { ids: named(ids), uses: named(uses) } }) },
    ]),
  );
}

/** Writes the account and throws out whatever is not in it. */
export function keepStored(store: string, pages: ReadonlyMap<string, StoredPage>): void {
  const numbers = new Map<string, number>();
  const numbered = (names: readonly string[]) =>
    names.map((name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
  const kept = [...pages].map(([key, { size, mtimeMs, sum, links }]): KeptPage => {
    const page = [key, size, mtimeMs, sum] as const;
    return links ? [...page, numbered(links.ids), numbered(links.uses)] : page;
  });
  const account: Account = { names: [...numbers.keys()], pages: kept };
  writeSealed(listOf(store), ACCOUNT, JSON.stringify(account));
  for (const folder of readdirSync(store, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const name of readdirSync(join(store, folder.name)))
      if (!pages.has(folder.name + name)) rmSync(join(store, folder.name, name), { recursive: true, force: true });
  }
}

/** The list of kept pages as it is written: what pages lead to is mostly the same, and stands in it once. */
interface Account {
  readonly names: readonly string[];
  readonly pages: readonly KeptPage[];
}

/** The last two are numbers of names: what can be named in the page, and what it uses. */
type KeptPage = readonly [
  key: string,
  size: number,
  mtimeMs: number,
  sum: string,
  ids?: readonly number[],
  uses?: readonly number[],
];

/** Edition of the account. */
const ACCOUNT = '2';

function listOf(store: string): string {
  return join(store, 'pages.json');
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
