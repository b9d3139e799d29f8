/** The terms of texts, as numbers: pairs of Han characters and whole Latin words. */

const RUN = /\p{Script=Han}+|[a-z][a-z0-9]+/gu;

/** Numbers terms from 0 as they come; a number for each, since ten million strings would take most of the time. */
export class Terms {
  /** Code point → number of the character from 1, so that the number of a pair stays small. */
  readonly #characters = new Int32Array(0x11_0000);
  #characterCount = 0;
  readonly #pairs = new Map<number, number>();
  readonly #words = new Map<string, number>();

  get count(): number {
    return this.#pairs.size + this.#words.size;
  }

  /** @returns the terms in the order of the text; a pair never crosses punctuation, width and case are folded */
  read(text: string): number[] {
    const terms: number[] = [];
    for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN))
      if (run < '{') terms.push(numberOf(this.#words, run, this.count));
      else this.#readPairs(run, terms);
    return terms;
  }

  /** The terms that are words. */
  words(): Iterable<number> {
    return this.#words.values();
  }

  #readPairs(run: string, terms: number[]): void {
    let previous = 0;
    for (let place = 0; place < run.length; place++) {
      const code = run.codePointAt(place) ?? 0;
      // it took two code units
      if (code > 0xffff) place++;
      const character = (this.#characters[code] ||= ++this.#characterCount);
      if (previous > 0) terms.push(numberOf(this.#pairs, previous * MOST_CHARACTERS + character, this.count));
      previous = character;
    }
  }
}

/** More than there are Han characters; the product of two of the first ten thousand still is a small integer. */
const MOST_CHARACTERS = 2 ** 17;

function numberOf<Key>(numbers: Map<Key, number>, key: Key, next: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, next);
  return next;
}
