/** Each bulletin as a vector of its terms, so that two that are about one thing point the same way. */
import { Terms } from './terms.ts';
import { at, ONE, VectorsBuilder, type Vectors } from './vectors.ts';

export interface Writing {
  readonly title: string;
  readonly body: string;
}

/** In characters: where a bulletin says what it is about. */
const HEAD = 300;
/** How often a term in the title or in the head counts beyond once. */
const EXTRA = { title: 3, head: 2 };
/** A Han word gives a pair for itself and pairs with its neighbours, a Latin word itself alone. */
const LATIN = 1.5;
/** How much likeness of the titles alone counts beside likeness of the whole. */
const TITLE_SHARE = 0.2;
/**
 * Weight = √tf · ln(N / df), the vector of the whole scaled to length 1, that of the title to √TITLE_SHARE; the title's
 * terms are components of their own. So a scalar product is the cosine of the whole plus a share of that of the titles.
 * Terms of a single bulletin tell nothing about likeness and are left out.
 */
export function textVectors(writings: readonly Writing[]): Vectors {
  const terms = new Terms();
  const whole = new TermCounts();
  const titles = new TermCounts();
  for (const { title, body } of writings) {
    const titleTerms = terms.read(title);
    whole.add(titleTerms, 1 + EXTRA.title);
    titles.add(titleTerms, 1);
    whole.add(terms.read(body.slice(0, HEAD)), 1 + EXTRA.head);
    whole.add(terms.read(body.slice(HEAD)), 1);
    whole.endText();
    titles.endText();
  }
  return joined(whole.weighing(terms, 1), titles.weighing(terms, TITLE_SHARE));
}

/** How often each text has each term. */
class TermCounts {
  /** Texts that have a term, by its number. */
  #holders = new Int32Array(1024);
  readonly #counts = new VectorsBuilder();
  /** Of the text at hand, by the number of the term. */
  #times = new Int32Array(1024);
  readonly #present: number[] = [];
  #texts = 0;

  /** Adds to the text at hand. */
  add(terms: Int32Array, times: number): void {
    for (let place = 0; place < terms.length; place++) {
      const term = at(terms, place);
      if (term >= this.#times.length) this.#grow(term);
      const before = at(this.#times, term);
      if (before === 0) this.#present.push(term);
      this.#times[term] = before + times;
    }
  }

  endText(): void {
    for (const term of this.#present) {
      this.#counts.add(term, at(this.#times, term));
      this.#times[term] = 0;
      this.#holders[term] = at(this.#holders, term) + 1;
    }
    this.#counts.endRow();
    this.#present.length = 0;
    this.#texts++;
  }

  /** @param share the square of each vector's length */
  weighing(terms: Terms, share: number): Weighing {
    const rarities = this.#rarities(terms);
    // a smaller table of components is quicker to look up
    const numbers = new Int32Array(rarities.length);
    let keyCount = 0;
    for (let term = 0; term < rarities.length; term++) if (at(rarities, term) > 0) numbers[term] = keyCount++;
    return { counts: this.#counts.vectors(terms.count), rarities, numbers, keyCount, share };
  }

  /** What a term weighs by its rarity; 0 for those that only one text has. */
  #rarities(terms: Terms): Float64Array {
    const rarities = new Float64Array(terms.count);
    for (let term = 0; term < Math.min(rarities.length, this.#holders.length); term++) {
      const holders = at(this.#holders, term);
      if (holders > 1) rarities[term] = Math.log(this.#texts / holders);
    }
    for (const word of terms.words()) rarities[word] = LATIN * at(rarities, word);
    return rarities;
  }

  #grow(term: number): void {
    const [times, holders] = [new Int32Array(term * 2), new Int32Array(term * 2)];
    times.set(this.#times);
    holders.set(this.#holders);
    [this.#times, this.#holders] = [times, holders];
  }
}

/** What makes vectors of counts. */
interface Weighing {
  readonly counts: Vectors;
  /** By term. */
  readonly rarities: Float64Array;
  /** Term → number of its component; only terms that weigh something have one. */
  readonly numbers: Int32Array;
  readonly keyCount: number;
  readonly share: number;
}

/** Two vectors per row, as one; the components of the second come after those of the first. */
function joined(first: Weighing, second: Weighing): Vectors {
  const built = new VectorsBuilder();
  for (let row = 0; row + 1 < first.counts.starts.length; row++) {
    addWeighed(built, first, row, 0);
    addWeighed(built, second, row, first.keyCount);
    built.endRow();
  }
  return built.vectors(first.keyCount + second.keyCount);
}

function addWeighed(built: VectorsBuilder, weighing: Weighing, row: number, offset: number): void {
  const { counts, rarities, numbers, share } = weighing;
  const { keys, weights } = counts;
  const [start, end] = [at(counts.starts, row), at(counts.starts, row + 1)];
  let square = 0;
  for (let entry = start; entry < end; entry++) square += at(weights, entry) * at(rarities, at(keys, entry)) ** 2;
  const scale = ONE * Math.sqrt(share / (square || 1));
  for (let entry = start; entry < end; entry++) {
    const key = at(keys, entry);
    const weight = Math.round(scale * at(ROOTS, at(weights, entry)) * at(rarities, key));
    if (weight > 0) built.add(offset + at(numbers, key), weight);
  }
}

/** The roots of all counts. */
const ROOTS = Float64Array.from({ length: 2 ** 16 }, (_, count) => Math.sqrt(count));
