/** The words of all pages: which stand on which page and where; after an edit, made from those before it. */
import { crc32 } from 'node:zlib';
import { changedBlocks, openBlock, packedBlock, type Block, type Renumbering } from './posting-blocks.ts';
import { PostingRun } from './posting-run.ts';
import { PageWords } from './page-words.ts';
import { standsAlone } from './index-chunks.ts';

export interface WordIndex {
  /** By number; for words that no page has any more, without blocks. */
  readonly words: readonly IndexedWord[];
  /** The oldest first. */
  readonly pages: readonly IndexedPage[];
}

export interface IndexedWord {
  readonly word: string;
  readonly blocks: readonly Block[];
}

export interface IndexedPage {
  /** How many positions it has. */
  readonly length: number;
  /** The numbers of its words, in seven bits per byte of which the highest tells that more follow. */
  readonly words: Uint8Array;
}

/** A page of an index to be made: one that the index before it had, by its number there, or what is in it. */
export type PageSource = { readonly kept: number } | { readonly content: () => string };

export interface PlacedPage {
  readonly url: string;
  readonly source: PageSource;
}

export const NO_WORDS: WordIndex = { words: [], pages: [] };

/** @param pages the oldest first; those that are kept in the same order as before; @returns the same as if all were new */
export function changedIndex(before: WordIndex, pages: readonly PlacedPage[]): WordIndex {
  const renumbering = renumbered(before.pages.length, pages);
  const gone = goneFrom(before, renumbering);
  const reader = new PageWords(before.words.map(({ word }) => word));
  const runs: (PostingRun | undefined)[] = [];
  const indexed = pages.map(({ source }, page): IndexedPage => {
    const kept = 'kept' in source ? before.pages[source.kept] : undefined;
    if (kept) return kept;
    const met: number[] = [];
    const length = reader.read('content' in source ? source.content() : '', (word, bytes, end) => {
      met.push(word);
      (runs[word] ??= new PostingRun()).add(page, bytes, 0, end);
    });
    return { length, words: packedNumbers(met) };
  });

  const begins = Uint8Array.from(pages, ({ url }) => (crc32(url) % ONE_IN === 0 ? 1 : 0));
  const isShifted = renumbering.pages.some((page, old) => page >= 0 && page !== old);
  const words = reader.words.map((word, number): IndexedWord => {
    const known = before.words[number];
    const [lost, won] = [gone.get(number) ?? [], runs[number]];
    runs[number] = undefined;
    if (known && !isShifted && lost.length === 0 && !won) return known;
    const blocks = changedBlocks(known?.blocks ?? [], renumbering, lost, won ?? new PostingRun(), begins);
    const packs = standsAlone(word, blocks);
    return { word, blocks: blocks.map((block) => (packs ? packedBlock(block) : openBlock(block))) };
  });
  return { words, pages: indexed };
}

/** A block may begin with one in as many pages; which, its address decides. */
const ONE_IN = 16;

function renumbered(before: number, pages: readonly PlacedPage[]): Renumbering {
  const now = new Int32Array(before).fill(-1);
  pages.forEach(({ source }, page) => {
    if ('kept' in source) now[source.kept] = page;
  });
  const shifts = new Int32Array(before);
  let count = 0;
  let shift: number | undefined;
  now.forEach((page, old) => {
    if (page >= 0) {
      if (shift !== undefined && shift !== page - old) count++;
      shift = page - old;
    }
    shifts[old] = count;
  });
  return { pages: now, shifts };
}

/** Word → the pages that are gone from it, in order. */
function goneFrom(before: WordIndex, { pages }: Renumbering): Map<number, number[]> {
  const gone = new Map<number, number[]>();
  before.pages.forEach(({ words }, page) => {
    if ((pages[page] ?? -1) >= 0) return;
    for (const word of numbersIn(words)) {
      const list = gone.get(word);
      if (list) list.push(page);
      else gone.set(word, [page]);
    }
  });
  return gone;
}

function packedNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number >= 0x80; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

function numbersIn(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let bits = 0;
  for (const byte of bytes) {
    number |= (byte & 0x7f) << bits;
    bits += 7;
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0;
    bits = 0;
  }
  return numbers;
}
