/** The words of a text, each with the positions where it stands, written as Pagefind reads them. */

/** Takes a word of a text, by its number, with its positions: `bytes` up to `end`, good for this call only. */
export type TakeWord = (word: number, bytes: Uint8Array, end: number) => void;

/** Reads one text after the other; a word has the same number in all of them. */
export class PageWords {
  /** By number. */
  readonly words: string[];
  readonly #numbers: Map<string, number>;
  /** What is read from a chunk of text: usually one word. */
  readonly #chunks = new Map<string, readonly number[]>();
  /** The same for chunks of one UTF-16 unit: by far the most, and faster found by number. */
  readonly #units = Array.from<readonly number[] | undefined>({ length: 0x10000 });

  // the places of the current text, chained by word
  #places = 0;
  #position = new Int32Array(1024);
  #next = new Int32Array(1024);
  #first = new Int32Array(1024);
  #last = new Int32Array(1024);
  #count = new Int32Array(1024);
  #bytes = new Uint8Array(1024);

  /** @param words that have their numbers already */
  constructor(words: readonly string[]) {
    this.words = [...words];
    this.#numbers = new Map(words.map((word, number) => [word, number]));
    this.#makeRoom();
  }

  /** @param take is called once for each word, in the order of their first places; @returns how many positions the text has */
  read(text: string, take: TakeWord): number {
    const met: number[] = [];
    let position = 0;
    let start = 0;
    this.#places = 0;
    while (start < text.length) {
      const isUnit = text.charCodeAt(start + 1) === SPACE || start + 1 === text.length;
      const end = isUnit ? start + 1 : endOfChunk(text, start);
      const words = isUnit ? this.#inUnit(text.charCodeAt(start)) : this.#inChunk(text.slice(start, end));
      for (const word of words) if (this.#meet(word, position)) met.push(word);
      position++;
      start = end + 1;
    }
    for (const word of met) {
      const end = this.#written(word);
      take(word, this.#bytes, end);
    }
    return position;
  }

  /** @returns whether for the first time in this text */
  #meet(word: number, position: number): boolean {
    const place = this.#places++;
    if (place === this.#position.length) {
      this.#position = doubled(this.#position);
      this.#next = doubled(this.#next);
    }
    this.#position[place] = position;
    const count = this.#count[word] ?? 0;
    if (count === 0) this.#first[word] = place;
    else this.#next[this.#last[word] ?? 0] = place;
    this.#last[word] = place;
    this.#count[word] = count + 1;
    return count === 0;
  }

  /** `[weight, position, …] []`, positions as distances; @returns where it ends, having forgotten the word's places */
  #written(word: number): number {
    const count = this.#count[word] ?? 0;
    this.#count[word] = 0;
    if (this.#bytes.length < 5 * count + 16) this.#bytes = new Uint8Array(10 * count + 32);
    const bytes = this.#bytes;
    let end = writeHead(bytes, 0, ARRAY, count + 1);
    bytes[end++] = WEIGHT >> 8;
    bytes[end++] = WEIGHT & 0xff;
    let before = 0;
    let place = this.#first[word] ?? 0;
    for (let left = count; left > 0; left--) {
      const position = this.#position[place] ?? 0;
      end = writeHead(bytes, end, NUMBER, position - before);
      before = position;
      place = this.#next[place] ?? 0;
    }
    // places in fields beside the text, of which there are none
    bytes[end++] = ARRAY;
    return end;
  }

  #inUnit(unit: number): readonly number[] {
    return (this.#units[unit] ??= this.#inChunk(String.fromCharCode(unit)));
  }

  #inChunk(chunk: string): readonly number[] {
    const known = this.#chunks.get(chunk);
    if (known) return known;
    const numbers = indexedWords(chunk).map((word) => this.#number(word));
    this.#chunks.set(chunk, numbers);
    return numbers;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#makeRoom();
    return number;
  }

  #makeRoom(): void {
    while (this.#first.length < this.words.length) {
      this.#first = doubled(this.#first);
      this.#last = doubled(this.#last);
      this.#count = doubled(this.#count);
    }
  }
}

const SPACE = 32;

function endOfChunk(text: string, start: number): number {
  const space = text.indexOf(' ', start);
  return space < 0 ? text.length : space;
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

/** -25, which tells Pagefind that all positions have the weight of an ordinary word, 24. */
const WEIGHT = 0x3818;

const NUMBER = 0;
const ARRAY = 0x80;

/** The head of an item of CBOR, as `CborWriter` writes it; this is the one place where its calls would cost most of the time. */
export function writeHead(bytes: Uint8Array, at: number, kind: number, argument: number): number {
  if (argument < 24) {
    bytes[at] = kind | argument;
    return at + 1;
  }
  if (argument < 0x100) {
    bytes[at] = kind | 24;
    bytes[at + 1] = argument;
    return at + 2;
  }
  if (argument < 0x10000) {
    bytes[at] = kind | 25;
    bytes[at + 1] = argument >>> 8;
    bytes[at + 2] = argument;
    return at + 3;
  }
  bytes[at] = kind | 26;
  bytes[at + 1] = argument >>> 24;
  bytes[at + 2] = argument >>> 16;
  bytes[at + 3] = argument >>> 8;
  bytes[at + 4] = argument;
  return at + 5;
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
