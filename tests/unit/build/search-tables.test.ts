/** Tables beside the index: named for their content, and named in the entry file. */
import { describe, expect, it } from 'vitest';
import { ENTRY, withTables, type TableEntry } from '../../../src/build/search-tables.ts';

const index = new Map([[ENTRY, Buffer.from('{"version":"1","languages":{}}')]]);
const tables = { variants: { forms: '標', found: '标' }, facets: {} };
const entryOf = (files: Map<string, Uint8Array>) =>
  JSON.parse(Buffer.from(files.get(ENTRY) ?? '').toString()) as TableEntry & { version: string };

describe('withTables', () => {
  it('adds a file for each table and leaves the rest of the entry as it was', () => {
    const files = withTables(index, tables);
    const entry = entryOf(files);
    expect(entry.version).toBe('1');
    expect(JSON.parse(Buffer.from(files.get(entry.tables?.variants ?? '') ?? '').toString())).toEqual(tables.variants);
    expect([...files.keys()].length).toBe(3);
  });

  it('names a table anew when it changes, so that no cache mixes old and new', () => {
    const changed = withTables(index, { ...tables, variants: { forms: '準', found: '准' } });
    const [before, after] = [entryOf(withTables(index, tables)).tables, entryOf(changed).tables];
    expect(after?.variants).not.toBe(before?.variants);
    expect(after?.facets).toBe(before?.facets);
  });
});
