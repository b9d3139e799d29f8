/** The postings of one word on pages that an index is given: a page and what is written of it, one after the other. */

/** Before every posting: its page and its length, 32 bits each. */
const HEAD = 8;

/** Filled first, then read once from the beginning. */
export class PostingRun {
  /** Of the posting it is at: its page, beyond all pages at the end … */
  page = Infinity;
  /** … and where it lies in `bytes`. */
  start = 0;
  end = 0;

  #bytes = new Uint8Array(64);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** @param page after those before it; @param bytes of the posting, from `start` up to `end` */
  add(page: number, bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(HEAD + end - start);
    this.#view.setUint32(this.#length, page);
    this.#view.setUint32(this.#length + 4, end - start);
    copyBytes(bytes, start, end, this.#bytes, this.#length + HEAD);
    this.#length += HEAD + end - start;
    if (this.page === Infinity) this.#open();
  }

  /** On to the next posting. */
  advance(): void {
    if (this.end < this.#length) this.#open();
    else this.page = Infinity;
  }

  #open(): void {
    const at = this.end;
    this.page = this.#view.getUint32(at);
    this.start = at + HEAD;
    this.end = this.start + this.#view.getUint32(at + 4);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, Math.ceil(1.5 * this.#bytes.length)));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

/** Most postings are so short that asking for a copy takes longer than making one. */
const SHORT = 48;

export function copyBytes(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): void {
  if (end - start > SHORT) to.set(from.subarray(start, end), at);
  else for (let index = start; index < end; index++) to[at++] = from[index] ?? 0;
}
