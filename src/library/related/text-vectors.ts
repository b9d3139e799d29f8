/** Each bulletin as a vector of its terms, so that two that are about one thing point the same way. */
import { isLatin, termsOf } from './terms.ts';
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
  const vocabulary = new Vocabulary();
  const counts = new VectorsBuilder();
  const titles = new VectorsBuilder();
  for (const { title, body } of writings) {
    const titleTerms = termsOf(title);
    for (const term of titleTerms) vocabulary.count(term, 1 + EXTRA.title);
    for (const term of termsOf(body.slice(0, HEAD))) vocabulary.count(term, 1 + EXTRA.head);
    for (const term of termsOf(body.slice(HEAD))) vocabulary.count(term, 1);
    vocabulary.hand(counts);
    for (const term of titleTerms) vocabulary.count(`#${term}`, 1);
    vocabulary.hand(titles);
  }
  const rarity = vocabulary.rarities(writings.length);
  return joined(
    weighed(counts.vectors(vocabulary.size), rarity, 1),
    weighed(titles.vectors(vocabulary.size), rarity, TITLE_SHARE),
  );
}

/** Terms, numbered as they come, with the number of texts that have each. */
class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #holders: number[] = [];
  /** Of the text at hand. */
  readonly #counts: number[] = [];
  #present: number[] = [];

  get size(): number {
    return this.#numbers.size;
  }

  count(term: string, times: number): void {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(term, number);
      this.#holders.push(0);
      this.#counts.push(0);
    }
    if (this.#counts[number] === 0) this.#present.push(number);
    this.#counts[number] = (this.#counts[number] ?? 0) + times;
  }

  /** Ends the text at hand. */
  hand(to: VectorsBuilder): void {
    for (const number of this.#present) {
      to.add(number, this.#counts[number] ?? 0);
      this.#counts[number] = 0;
      this.#holders[number] = (this.#holders[number] ?? 0) + 1;
    }
    to.endRow();
    this.#present = [];
  }

  /** What a term weighs by its rarity; 0 for those that only one text has. */
  rarities(total: number): Float64Array {
    const rarities = new Float64Array(this.size);
    for (const [term, number] of this.#numbers) {
      const holders = this.#holders[number] ?? 0;
      const word = term.startsWith('#') ? term.slice(1) : term;
      if (holders > 1) rarities[number] = Math.log(total / holders) * (isLatin(word) ? LATIN : 1);
    }
    return rarities;
  }
}

function weighed({ starts, keys, weights, keyCount }: Vectors, rarity: Float64Array, share: number): Vectors {
  const built = new VectorsBuilder();
  for (let row = 0; row + 1 < starts.length; row++) {
    let square = 0;
    const weightAt = (entry: number) => Math.sqrt(at(weights, entry)) * at(rarity, at(keys, entry));
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) square += weightAt(entry) ** 2;
    const scale = Math.sqrt(share / (square || 1));
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
      const weight = scale * weightAt(entry);
      if (weight > 0) built.add(at(keys, entry), weight);
    }
    built.endRow();
  }
  return built.vectors(keyCount);
}

/** Two vectors per row, as one. */
function joined(first: Vectors, second: Vectors): Vectors {
  const built = new VectorsBuilder();
  for (let row = 0; row + 1 < first.starts.length; row++) {
    for (const { starts, keys, weights } of [first, second])
      for (let entry = at(starts, row); entry < at(starts, row + 1); entry++)
        built.add(at(keys, entry), at(weights, entry));
    built.endRow();
  }
  return built.vectors(first.keyCount);
}
