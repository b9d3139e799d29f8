/** Where every word stands: the words of records, each with its pages and positions there, packed as Pagefind reads them. */
import type { SearchRecord } from '../search/record.ts';
import { CborWriter } from './cbor.ts';

export interface PackedWord {
  readonly word: string;
  /** `[word, [page, …], [variant, …]]` */
  readonly bytes: Uint8Array;
}

export interface Postings {
  /** In the order of their UTF-8, by which Pagefind looks for them. */
  readonly words: readonly PackedWord[];
  /** How many positions each record has. */
  readonly lengths: readonly number[];
}

export function postings(records: readonly SearchRecord[]): Postings {
  const words = new Words();
  const lengths = records.map(({ content }, page) => {
    const met: Word[] = [];
    const length = words.read(content, (word, position) => {
      if (word.positions.length === 0) met.push(word);
      word.positions.push(position);
    });
    for (const word of met) word.endPage(page);
    return length;
  });
  return { words: words.packed(), lengths };
}

/** All words of the records, each known by the chunks of text that it is read from. */
class Words {
  readonly #words = new Map<string, Word>();
  readonly #chunks = new Map<string, readonly Word[]>();
  /** Chunks of one UTF-16 unit: by far the most, and faster found by number. */
  readonly #units = Array.from<readonly Word[] | undefined>({ length: 0x10000 });

  /** @returns how many positions the text has */
  read(text: string, meet: (word: Word, position: number) => void): number {
    let position = 0;
    let start = 0;
    while (start < text.length) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space;
      const words = end - start === 1 ? this.#inUnit(text.charCodeAt(start)) : this.#inChunk(text.slice(start, end));
      for (const word of words) meet(word, position);
      position++;
      start = end + 1;
    }
    return position;
  }

  packed(): PackedWord[] {
    return [...this.#words]
      .map(([word, found]) => ({ word, key: Buffer.from(word), bytes: found.packed(word) }))
      .sort((a, b) => a.key.compare(b.key))
      .map(({ word, bytes }) => ({ word, bytes }));
  }

  #inUnit(unit: number): readonly Word[] {
    return (this.#units[unit] ??= this.#inChunk(String.fromCharCode(unit)));
  }

  #inChunk(chunk: string): readonly Word[] {
    const known = this.#chunks.get(chunk);
    if (known) return known;
    const words = indexedWords(chunk).map((text) => {
      const word = this.#words.get(text) ?? new Word();
      this.#words.set(text, word);
      return word;
    });
    this.#chunks.set(chunk, words);
    return words;
  }
}

/** A word as a whole, and its end where that begins with a capital: “SOFARegistry” is found as “Registry” too. */
function indexedWords(chunk: string): string[] {
  const end = chunk.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).at(-1) ?? chunk;
  return [...new Set([indexedWord(chunk), indexedWord(end)])].filter(Boolean);
}

/** As the engine folds the words of a query; what it drops there stands in no word here. */
function indexedWord(chunk: string): string {
  return chunk
    .replace(/[^\p{Alphabetic}\p{N}]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The weight of an ordinary word, which Pagefind writes before its positions. */
const WEIGHT = 24;

/** One word while the records are read, page by page. */
class Word {
  /** In the current page, ascending. */
  readonly positions: number[] = [];
  readonly #pages = new CborWriter();
  #count = 0;
  #page = 0;

  /** Page numbers are told as distances, and so are positions; the negative number tells the weight of what follows. */
  endPage(page: number): void {
    const pages = this.#pages.array(3).number(page - this.#page);
    this.#page = page;
    this.#count++;
    pages.array(this.positions.length + 1).number(-1 - WEIGHT);
    let before = 0;
    for (const position of this.positions) {
      pages.number(position - before);
      before = position;
    }
    // places in fields beside the text, of which there are none
    pages.array(0);
    this.positions.length = 0;
  }

  packed(word: string): Uint8Array {
    return new CborWriter().array(3).text(word).array(this.#count).put(this.#pages.bytes()).array(0).bytes();
  }
}
