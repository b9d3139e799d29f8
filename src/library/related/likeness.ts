/** How alike two texts read, seen also through those that read like the one. */
import { addTo, at, clear, product, type Vectors } from './vectors.ts';

/** Nearest texts that help to say what a text is about. */
const NEIGHBOURS = 10;
/** What they count together, beside the text itself. */
const NEIGHBOUR_SHARE = 0.5;

/**
 * Likeness of each text to its candidates, in their order. A text is first compared as it stands; then the mean of its
 * nearest neighbours is added to it and it is compared again, as in Rocchio's relevance feedback (Manning, Raghavan,
 * Schütze, Introduction to Information Retrieval, 9.1). So words that go together count, though the text has not all of them.
 */
export function likeness(texts: Vectors, candidates: readonly Int32Array[]): Float64Array[] {
  const table = new Float64Array(texts.keyCount);
  return candidates.map((others, row) => {
    addTo(table, texts, row, 1);
    const direct = Float64Array.from(others, (other) => product(table, texts, other));
    const neighbours = [...direct.keys()]
      .sort((a, b) => round(at(direct, b)) - round(at(direct, a)) || at(others, a) - at(others, b))
      .slice(0, NEIGHBOURS);
    const whole = neighbours.reduce((sum, index) => sum + at(direct, index), 0) || 1;
    const share = (index: number) => (NEIGHBOUR_SHARE * at(direct, index)) / whole;
    for (const index of neighbours) addTo(table, texts, at(others, index), share(index));
    const seen = Float64Array.from(others, (other) => product(table, texts, other));
    // a neighbour is no witness for itself
    for (const index of neighbours) seen[index] = at(seen, index) - share(index) * square(texts, at(others, index));
    clear(table, texts, row);
    for (const index of neighbours) clear(table, texts, at(others, index));
    // where nothing is shared, neighbours alone make no likeness
    return seen.map((value, index) => (at(direct, index) > 0 ? value : 0));
  });
}

function square({ starts, weights }: Vectors, row: number): number {
  let sum = 0;
  for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) sum += at(weights, entry) ** 2;
  return sum;
}

/** Sums of floats depend on their order in the last digits; ranks must not. */
export function round(value: number): number {
  return Math.round(value * 1e9);
}
