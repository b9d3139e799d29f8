/** Writes CBOR (RFC 8949): the part of it that Pagefind's lists are made of. */

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

const encoder = new TextEncoder();

/** Items one after the other; whoever announces an array puts its items after it. */
export class CborWriter {
  #bytes: Uint8Array = new Uint8Array(32);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What was written; good until the next writing. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A whole number of at most 32 bits; negative ones too. */
  number(value: number): this {
    return value < 0 ? this.#head(NEGATIVE, -1 - value) : this.#head(NUMBER, value);
  }

  text(text: string): this {
    const bytes = encoder.encode(text);
    return this.#head(TEXT, bytes.length).put(bytes);
  }

  /** The next `count` items belong to it. */
  array(count: number): this {
    return this.#head(ARRAY, count);
  }

  /** Items that another writer wrote. */
  put(items: Uint8Array): this {
    this.#reserve(items.length);
    this.#bytes.set(items, this.#length);
    this.#length += items.length;
    return this;
  }

  #head(kind: number, argument: number): this {
    this.#reserve(5);
    const first = kind << 5;
    if (argument < 24) this.#byte(first | argument);
    else if (argument < 0x100) this.#bytes16(((first | 24) << 8) | argument);
    else if (argument < 0x10000) this.#byte(first | 25).#bytes16(argument);
    else
      this.#byte(first | 26)
        .#bytes16(argument >>> 16)
        .#bytes16(argument);
    return this;
  }

  #byte(value: number): this {
    this.#bytes[this.#length++] = value;
    return this;
  }

  #bytes16(value: number): this {
    return this.#byte(value >>> 8).#byte(value);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}
