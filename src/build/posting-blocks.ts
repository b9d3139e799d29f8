/**
 * The pages of one word, in blocks. What is in a block does not depend on what comes before it, and where it ends depends
 * on its own postings only, so that an edit changes one block of a word and leaves the others as they are.
 */
import { copyBytes, type PostingRun } from './posting-run.ts';
import { packed, unpacked, type Packed } from './packed.ts';
import { writeHead } from './page-words.ts';

/** Postings that follow each other, as Pagefind reads them, but for the head of the first (`[page …`). */
export interface Block {
  /** Pages of its first and last posting. */
  readonly first: number;
  readonly last: number;
  /** Of postings. */
  readonly count: number;
  /** In bytes, before compression. */
  readonly size: number;
  readonly content: Uint8Array | Packed;
}

/** What has become of the pages that an index had. */
export interface Renumbering {
  /** Old page → new page, in the same order; -1 for a page that is gone. */
  readonly pages: Int32Array;
  /** Old page → how often the distance between old and new number has changed up to it. */
  readonly shifts: Int32Array;
}

/** As long as this, a block ends before a page that may begin one … */
const ENOUGH = 12_000;
/** … and as long as this before any page. */
const MOST = 4 * ENOUGH;

/**
 * The blocks of a word after a change.
 * @param gone old pages that the word has lost, in order
 * @param added what it has won, by new page; read to its end
 * @param begins new page → 1 when a block may begin with it
 */
export function changedBlocks(
  blocks: readonly Block[],
  { pages, shifts }: Renumbering,
  gone: readonly number[],
  added: PostingRun,
  begins: Uint8Array,
): Block[] {
  const writer = new BlockWriter(begins);
  const addBefore = (page: number) => {
    for (; added.page < page; added.advance()) writer.add(added.page, added.bytes, added.start, added.end);
  };
  for (const block of blocks) {
    const { first, last } = block;
    const isWhole = shifts[first] === shifts[last] && !gone.some((page) => page >= first && page <= last);
    const [from = 0, to = 0] = [pages[first], pages[last]];
    if (isWhole) {
      addBefore(from);
      if (added.page > to && writer.carry({ ...block, first: from, last: to })) continue;
    }
    forEachPosting(block, (page, bytes, start, end) => {
      const now = pages[page] ?? -1;
      if (now < 0) return;
      addBefore(now);
      writer.add(now, bytes, start, end);
    });
  }
  addBefore(Infinity);
  return writer.blocks();
}

/** Compressed for a word that is written by itself. */
export function packedBlock(block: Block): Block & { readonly content: Packed } {
  const { content } = block;
  return { ...block, content: content instanceof Uint8Array ? packed(content) : content };
}

export function openBlock(block: Block): Block & { readonly content: Uint8Array } {
  const { content } = block;
  return { ...block, content: content instanceof Uint8Array ? content : unpacked(content) };
}

const NUMBER = 0;
/** `[page, …` with three items. */
const POSTING = 0x83;

/** The head of a posting that comes after another. @returns where it ends */
export function writePostingHead(bytes: Uint8Array, at: number, distance: number): number {
  bytes[at] = POSTING;
  return writeHead(bytes, at + 1, NUMBER, distance);
}

function forEachPosting(
  block: Block,
  take: (page: number, bytes: Uint8Array, start: number, end: number) => void,
): void {
  const bytes = openBlock(block).content;
  let page = block.first;
  let at = 0;
  for (;;) {
    const start = at;
    const items = numberAt(bytes, at);
    at = after(bytes, at);
    for (let item = 0; item < items; item++) at = after(bytes, at);
    // the empty list of fields
    at++;
    take(page, bytes, start, at);
    if (at >= bytes.length) return;
    page += numberAt(bytes, at + 1);
    at = after(bytes, at + 1);
  }
}

/** The argument of the item of CBOR that begins here. */
function numberAt(bytes: Uint8Array, at: number): number {
  const small = (bytes[at] ?? 0) & 31;
  if (small < 24) return small;
  let number = 0;
  for (let index = at + 1; index < after(bytes, at); index++) number = 256 * number + (bytes[index] ?? 0);
  return number;
}

function after(bytes: Uint8Array, at: number): number {
  const small = (bytes[at] ?? 0) & 31;
  return small < 24 ? at + 1 : at + 1 + 2 ** (small - 24);
}

/** Writes blocks from postings that come in order, or takes whole ones where it would write the same. */
class BlockWriter {
  readonly #begins: Uint8Array;
  readonly #done: Block[] = [];
  /** The block that comes last so far and may go on, when it was taken whole. */
  #carried: Block | undefined;
  /** The same when it is being written. */
  #bytes = new Uint8Array(256);
  #size = 0;
  #count = 0;
  #first = 0;
  #last = 0;

  constructor(begins: Uint8Array) {
    this.#begins = begins;
  }

  add(page: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.#endsBefore(page)) this.#close();
    if (this.#carried) this.#reopen(this.#carried);
    this.#reserve(6 + end - start);
    if (this.#count === 0) this.#first = page;
    else this.#size = writePostingHead(this.#bytes, this.#size, page - this.#last);
    copyBytes(bytes, start, end, this.#bytes, this.#size);
    this.#size += end - start;
    this.#count++;
    this.#last = page;
  }

  /** @returns false when the block would not begin here: its postings are to be added then */
  carry(block: Block): boolean {
    const isOpen = this.#carried !== undefined || this.#count > 0;
    if (isOpen && !this.#endsBefore(block.first)) return false;
    this.#close();
    this.#carried = block;
    return true;
  }

  blocks(): Block[] {
    this.#close();
    return this.#done;
  }

  #endsBefore(page: number): boolean {
    const size = this.#carried?.size ?? this.#size;
    return size >= MOST || (size >= ENOUGH && this.#begins[page] === 1);
  }

  #close(): void {
    if (this.#carried) this.#done.push(this.#carried);
    else if (this.#count > 0)
      this.#done.push({
        first: this.#first,
        last: this.#last,
        count: this.#count,
        size: this.#size,
        content: this.#bytes.slice(0, this.#size),
      });
    this.#carried = undefined;
    this.#size = 0;
    this.#count = 0;
  }

  #reopen(block: Block): void {
    this.#carried = undefined;
    this.#reserve(block.size);
    this.#bytes.set(openBlock(block).content);
    this.#size = block.size;
    this.#count = block.count;
    this.#first = block.first;
    this.#last = block.last;
  }

  #reserve(more: number): void {
    const needed = this.#size + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = larger;
  }
}
