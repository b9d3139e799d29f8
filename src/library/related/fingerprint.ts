/** A fingerprint of lists of strings and numbers: 64 bits, enough to tell one state of a content from all others. */

/** Takes parts one after the other; where one ends and the next begins counts too. */
export class Fingerprint {
  #first = 0x243f6a88;
  #second = 0x13198a2e;

  text(text: string): this {
    const { length } = text;
    let [first, second] = [mixed(this.#first, length), this.#second];
    let place = 0;
    // two characters at a time
    for (; place + 1 < length; place += 2) {
      const two = (text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);
      first = Math.imul(first ^ two, 0x9e3779b1);
      first ^= first >>> 15;
      second = Math.imul(second ^ two, 0x85ebca6b);
      second ^= second >>> 13;
    }
    if (place < length) second = mixed(second, text.charCodeAt(place));
    this.#first = mixed(first, second);
    // not of the two once more, or both halves would be the same
    this.#second = mixed(second, this.#first);
    return this;
  }

  texts(texts: readonly string[]): this {
    this.number(texts.length);
    for (const text of texts) this.text(text);
    return this;
  }

  /** @param number a whole number of 32 bits */
  number(number: number): this {
    this.#first = mixed(this.#first, number);
    this.#second = mixed(this.#second, this.#first);
    return this;
  }

  /** Sixteen hexadecimal digits. */
  get value(): string {
    return [this.#first, this.#second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** Every bit of both has a say in every bit of the result (the last steps of MurmurHash3, by Austin Appleby). */
function mixed(state: number, number: number): number {
  let bits = Math.imul(state ^ number, 0xcc9e2d51);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
