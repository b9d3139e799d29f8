/** Indexes to compare: Pagefind's own of some records, and what is in an index, read back from its files. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/record.ts';

/** @returns path inside `pagefind/` → bytes, as Pagefind writes them itself */
export async function pagefindIndex(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ writePlayground: false });
  if (!index) throw new Error('Pagefind does not start');
  for (const record of records) await index.addCustomRecord(record);
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

type Item = number | string | readonly Item[];

export interface ReadIndex {
  readonly pages: readonly { readonly fragment: Record<string, unknown>; readonly length: number }[];
  /** Of the index: where their words lie, in the order of the list. */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly words: readonly string[] }[];
  /** Word → everything told of it. */
  readonly words: ReadonlyMap<string, Item>;
}

/** @param files path inside `pagefind/` → bytes */
export function readIndex(files: ReadonlyMap<string, Uint8Array>): ReadIndex {
  const open = (path: string) => gunzipSync(files.get(path) ?? Buffer.alloc(0)).subarray('pagefind_dcd'.length);
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? []).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  const [language] = Object.values(entry.languages);
  const list = items(open(`pagefind.${language?.hash}.pf_meta`));
  const [, pages, chunks] = list as [string, [string, number][], [string, string, string][]];
  const words = new Map<string, Item>();
  const read = chunks.map(([from, to, name]) => {
    const [found] = items(open(`index/${name}.pf_index`)) as [[string, ...Item[]][]];
    for (const [word, ...rest] of found) words.set(word, rest);
    return { from, to, words: found.map(([word]) => word) };
  });
  return {
    pages: pages.map(([name, length]) => ({
      fragment: JSON.parse(open(`fragment/${name}.pf_fragment`).toString()) as Record<string, unknown>,
      length,
    })),
    chunks: read,
    words,
  };
}

/** The outermost array of a CBOR text. */
function items(bytes: Buffer): Item {
  let at = 0;
  const next = (): Item => {
    const first = bytes.readUInt8(at++);
    const size = (first & 31) < 24 ? 0 : 2 ** ((first & 31) - 24);
    const argument = size === 0 ? first & 31 : bytes.readUIntBE(at, size);
    at += size;
    switch (first >> 5) {
      case 0:
        return argument;
      case 1:
        return -1 - argument;
      case 3:
        return bytes.toString('utf8', at, (at += argument));
      case 4:
        return Array.from({ length: argument }, next);
      default:
        throw new Error(`no such item in an index: ${first}`);
    }
  };
  return next();
}
