/** Each bulletin as a vector of its terms, so that two that are about one thing point the same way. */
import { Terms } from './terms.ts';
import { at, VectorsBuilder, type Vectors } from './vectors.ts';

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
  const whole = new TermCounts();
  const titles = new TermCounts();
  for (const { title, body } of writings) {
    whole.add(title, 1 + EXTRA.title);
    whole.add(body.slice(0, HEAD), 1 + EXTRA.head);
    whole.add(body.slice(HEAD), 1);
    whole.endText();
    titles.add(title, 1);
    titles.endText();
  }
  return joined(whole.weighed(1), titles.weighed(TITLE_SHARE));
}

/** How often each text has each term. */
class TermCounts {
  readonly #terms = new Terms();
  /** Texts that have a term, by its number. */
  readonly #holders: number[] = [];
  readonly #counts = new VectorsBuilder();
  /** Of the text at hand, by the number of the term. */
  readonly #times: number[] = [];
  #present: number[] = [];
  #texts = 0;

  /** Adds to the text at hand. */
  add(text: string, times: number): void {
    for (const term of this.#terms.read(text)) {
      if (term === this.#times.length) this.#times.push(0);
      const before = this.#times[term] ?? 0;
      if (before === 0) this.#present.push(term);
      this.#times[term] = before + times;
    }
  }

  endText(): void {
    for (const term of this.#present) {
      this.#counts.add(term, this.#times[term] ?? 0);
      this.#times[term] = 0;
      this.#holders[term] = (this.#holders[term] ?? 0) + 1;
    }
    this.#counts.endRow();
    this.#present = [];
    this.#texts++;
  }

  /** @param share the square of each vector's length */
  weighed(share: number): Vectors {
    return weighed(this.#counts.vectors(this.#terms.count), this.#rarities(), share);
  }

  /** What a term weighs by its rarity; 0 for those that only one text has. */
  #rarities(): Float64Array {
    const rarities = Float64Array.from(this.#holders, (holders) => (holders > 1 ? Math.log(this.#texts / holders) : 0));
    for (const word of this.#terms.words()) rarities[word] = LATIN * at(rarities, word);
    return rarities;
  }
}

/** Only terms that weigh something stay, numbered anew: a smaller table of components is quicker to look up. */
function weighed({ starts, keys, weights }: Vectors, rarity: Float64Array, share: number): Vectors {
  const built = new VectorsBuilder();
  const numbers = new Int32Array(rarity.length);
  let count = 0;
  for (let term = 0; term < rarity.length; term++) if (at(rarity, term) > 0) numbers[term] = count++;
  for (let row = 0; row + 1 < starts.length; row++) {
    let square = 0;
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++)
      square += at(weights, entry) * at(rarity, at(keys, entry)) ** 2;
    const scale = Math.sqrt(share / (square || 1));
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
      const key = at(keys, entry);
      const weight = scale * Math.sqrt(at(weights, entry)) * at(rarity, key);
      if (weight > 0) built.add(at(numbers, key), weight);
    }
    built.endRow();
  }
  return built.vectors(count);
}

/** Two vectors per row, as one; the components of the second come after those of the first. */
function joined(first: Vectors, second: Vectors): Vectors {
  const built = new VectorsBuilder();
  const offset = first.keyCount;
  for (let row = 0; row + 1 < first.starts.length; row++) {
    for (let entry = at(first.starts, row); entry < at(first.starts, row + 1); entry++)
      built.add(at(first.keys, entry), at(first.weights, entry));
    for (let entry = at(second.starts, row); entry < at(second.starts, row + 1); entry++)
      built.add(offset + at(second.keys, entry), at(second.weights, entry));
    built.endRow();
  }
  return built.vectors(offset + second.keyCount);
}
