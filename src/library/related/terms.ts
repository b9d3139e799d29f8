/** The terms of texts, as numbers: pairs of Han characters and whole Latin words. */

/** Numbers terms from 0 as they come; a number for each, since ten million strings would take most of the time. */
export class Terms {
  /** Code point → number of the character from 1, so that a pair is one whole number of 32 bits; 0 if not seen. */
  readonly #characters = new Int32Array(0x11_0000);
  #characterCount = 0;
  readonly #pairs = new NumberTable();
  /** Pairs and words are numbered in one row. */
  readonly #words = new Map<string, number>();
  #terms = new Int32Array(1024);
  #size = 0;

  get count(): number {
    return this.#pairs.size + this.#words.size;
  }

  /**
   * @returns the terms in the order of the text; a pair never crosses punctuation, width and case are folded. The list
   * is good until the next call.
   */
  read(text: string): Int32Array {
    const folded = text.normalize('NFKC').toLowerCase();
    const { length } = folded;
    if (length > this.#terms.length) this.#terms = new Int32Array(length * 2);
    this.#size = 0;
    let previous = 0;
    for (let place = 0; place < length; place++) {
      let code = folded.charCodeAt(place);
      if (code < 0x80) {
        previous = 0;
        if (isLetter(code)) place = this.#readWord(folded, place) - 1;
        continue;
      }
      if (code >= 0xd800 && code < 0xdc00) {
        code = folded.codePointAt(place) ?? 0;
        if (code > 0xffff) place++;
      }
      const character = this.#characters[code] || this.#numberCharacter(code);
      if (character > 0 && previous > 0) this.#terms[this.#size++] = this.#pair(previous, character);
      previous = character;
    }
    return this.#terms.subarray(0, this.#size);
  }

  /** The terms that are words. */
  words(): Iterable<number> {
    return this.#words.values();
  }

  /** @returns where the word that begins at `start` ends; one letter is no word */
  #readWord(text: string, start: number): number {
    let end = start + 1;
    while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end++;
    if (end - start > 1) {
      const word = text.slice(start, end);
      let term = this.#words.get(word);
      if (term === undefined) this.#words.set(word, (term = this.count));
      this.#terms[this.#size++] = term;
    }
    return end;
  }

  #pair(first: number, second: number): number {
    return this.#pairs.numberOf((first << 16) | second, this.count);
  }

  /** @returns its number, or −1 for what is no Han character */
  #numberCharacter(code: number): number {
    const number = HAN.test(String.fromCodePoint(code)) ? Math.min(++this.#characterCount, MOST_CHARACTERS) : -1;
    this.#characters[code] = number;
    return number;
  }
}

const HAN = /\p{Script=Han}/u;
/** More than any content has; those that come after share a number. */
const MOST_CHARACTERS = 0xffff;

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** Numbers for keys that are whole numbers other than 0: open addressing, many times quicker than a Map. */
class NumberTable {
  #keys = new Int32Array(1 << 16);
  #numbers = new Int32Array(1 << 16);
  #shift = 16;
  size = 0;

  /** @param next the number for a key that is new */
  numberOf(key: number, next: number): number {
    const keys = this.#keys;
    const last = keys.length - 1;
    let place = Math.imul(key, SPREAD) >>> this.#shift;
    while (keys[place] !== key) {
      if (keys[place] === 0) return this.#add(place, key, next);
      place = (place + 1) & last;
    }
    return this.#numbers[place] as number;
  }

  #add(place: number, key: number, number: number): number {
    this.#keys[place] = key;
    this.#numbers[place] = number;
    if (++this.size * 2 > this.#keys.length) this.#grow();
    return number;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2);
    this.#shift--;
    this.size = 0;
    keys.forEach((key, place) => {
      if (key !== 0) this.numberOf(key, numbers[place] as number);
    });
  }
}

/** 2³² over the golden ratio: the products of neighbouring keys lie far apart (Knuth, volume 3, 6.4). */
const SPREAD = 0x9e3779b1;
