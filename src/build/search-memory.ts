/** What is remembered of a search index, in a file; what is damaged, or was written by other code, is as good as none. */
import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Block } from './posting-blocks.ts';
import type { SearchMemory } from './search-index.ts';

export interface MemoryPlace {
  readonly file: string;
  /** Of the code that makes indexes: what other code remembers is not understood. */
  readonly key: string;
}

export async function readSearchMemory({ file, key }: MemoryPlace): Promise<SearchMemory | undefined> {
  try {
    const bytes = await readFile(file);
    const line = bytes.indexOf('\n');
    const body = bytes.subarray(line + 1);
    if (line < 0 || bytes.toString('utf8', 0, line) !== headOf(key, body)) return undefined;
    return unfolded(deserialize(body) as Folded);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no reader sees half of it; a folder that cannot be written to costs only time. */
export async function writeSearchMemory({ file, key }: MemoryPlace, memory: SearchMemory): Promise<void> {
  const beside = `${file}.${process.pid}`;
  try {
    const body = serialize(folded(memory));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, [Buffer.from(`${headOf(key, body)}\n`), body]);
    await rename(beside, file);
  } catch {
    // the next index takes as long as this one
    await rm(beside, { force: true }).catch(() => {});
  }
}

function headOf(key: string, body: Uint8Array): string {
  return `${key} ${hash('sha256', body)}`;
}

/** A memory in few large pieces, which are written and read much faster than many small ones. */
interface Folded extends Pick<SearchMemory, 'engine' | 'entry'> {
  readonly keys: readonly string[];
  readonly editions: readonly string[];
  readonly chunks: readonly (readonly [string, string])[];
  readonly lengths: Uint32Array;
  readonly pageWords: FoldedBytes;
  /** One per line. */
  readonly words: string;
  /** How many blocks each word has. */
  readonly blockCounts: Uint32Array;
  /** `COLUMNS` numbers for each block. */
  readonly blocks: Uint32Array;
  readonly contents: FoldedBytes;
  /** Of compressed blocks. */
  readonly digests: Uint8Array;
}

interface FoldedBytes {
  readonly bytes: Uint8Array;
  readonly lengths: Uint32Array;
}

const COLUMNS = 6;
const DIGEST = 32;

function folded({ engine, entry, known: { keys, editions, index, chunks } }: SearchMemory): Folded {
  const blocks = index.words.flatMap((word) => word.blocks);
  const packed = blocks.flatMap(({ content }) => (content instanceof Uint8Array ? [] : [content]));
  return {
    engine,
    entry,
    keys,
    editions,
    chunks: [...chunks],
    lengths: Uint32Array.from(index.pages, ({ length }) => length),
    pageWords: foldedBytes(index.pages.map(({ words }) => words)),
    words: index.words.map(({ word }) => word).join('\n'),
    blockCounts: Uint32Array.from(index.words, (word) => word.blocks.length),
    blocks: Uint32Array.from(
      blocks.flatMap(({ first, last, count, size, content }) =>
        content instanceof Uint8Array ? [first, last, count, size, 0, 0] : [first, last, count, size, content.crc, 1],
      ),
    ),
    contents: foldedBytes(blocks.map(({ content }) => (content instanceof Uint8Array ? content : content.deflated))),
    digests: Buffer.concat(packed.map(({ digest }) => digest)),
  };
}

function unfolded(memory: Folded): SearchMemory {
  const { engine, entry, keys, editions, chunks, lengths, pageWords, words, blockCounts, digests } = memory;
  const contents = unfoldedBytes(memory.contents);
  let packed = 0;
  const blocks = contents.map((bytes, index): Block => {
    const columns = memory.blocks.subarray(COLUMNS * index, COLUMNS * (index + 1));
    const [first = 0, last = 0, count = 0, size = 0, crc = 0, isPacked = 0] = columns;
    if (isPacked === 0) return { first, last, count, size, content: bytes };
    const digest = digests.subarray(DIGEST * packed, DIGEST * ++packed);
    return { first, last, count, size, content: { deflated: bytes, crc, size, digest } };
  });
  const wordsOfPages = unfoldedBytes(pageWords);
  let at = 0;
  return {
    engine,
    entry,
    known: {
      keys,
      editions,
      chunks: new Map(chunks),
      index: {
        words: (words === '' ? [] : words.split('\n')).map((word, number) => ({
          word,
          blocks: blocks.slice(at, (at += blockCounts[number] ?? 0)),
        })),
        pages: wordsOfPages.map((numbers, page) => ({ length: lengths[page] ?? 0, words: numbers })),
      },
    },
  };
}

function foldedBytes(parts: readonly Uint8Array[]): FoldedBytes {
  return { bytes: Buffer.concat(parts), lengths: Uint32Array.from(parts, ({ length }) => length) };
}

function unfoldedBytes({ bytes, lengths }: FoldedBytes): Uint8Array[] {
  let at = 0;
  return Array.from(lengths, (length) => bytes.subarray(at, (at += length)));
}
