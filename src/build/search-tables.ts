/** The tables that go with a search index, as files beside it; the index's own entry file says what they are called. */
import { createHash } from 'node:crypto';
import type { SearchTables, TableName } from '../search/site-index.ts';

/** Pagefind's first file, which is never cached; Pagefind passes over what it does not know in it. */
export const ENTRY = 'pagefind-entry.json';

/** What the entry file holds of ours: table → file, relative to the entry file, named for its content. */
export interface TableEntry {
  readonly tables?: Readonly<Record<TableName, string>>;
}

/** @param index files of the index, its entry among them; @returns the same with the tables */
export function withTables<Other = never>(
  index: ReadonlyMap<string, Uint8Array | Other>,
  tables: SearchTables,
): Map<string, Uint8Array | Other> {
  const files = new Map(index);
  const names: Record<string, string> = {};
  for (const [table, content] of Object.entries(tables)) {
    const bytes = Buffer.from(JSON.stringify(content));
    names[table] = `${table}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.json`;
    files.set(names[table], bytes);
  }
  const head = files.get(ENTRY);
  const entry = JSON.parse(head instanceof Uint8Array ? Buffer.from(head).toString() : '{}') as object;
  files.set(ENTRY, Buffer.from(JSON.stringify({ ...entry, tables: names })));
  return files;
}
