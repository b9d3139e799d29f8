/** How alike two texts read, seen also through those that read like the one. */
import type { Candidates } from './candidates.ts';
import { addTo, at, clear, ONE, product, type Vectors } from './vectors.ts';

/** Nearest texts that help to say what a text is about. */
const NEIGHBOURS = 10;
/** What they count together, beside the text itself. */
const NEIGHBOUR_SHARE = 0.5;

/**
 * Likeness of each text to its candidates, in their order. A text is first compared as it stands; then the mean of its
 * nearest neighbours is added to it and it is compared again, as in Rocchio's relevance feedback (Manning, Raghavan,
 * Schütze, Introduction to Information Retrieval, 9.1). So words that go together count, though the text has not all of them.
 */
export function likeness(texts: Vectors, { starts, others }: Candidates): Float64Array {
  const table = new Float64Array(texts.keyCount);
  const direct = new Float64Array(others.length);
  const seen = new Float64Array(others.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const [start, end] = [at(starts, row), at(starts, row + 1)];
    addTo(table, texts, row, 1);
    for (let place = start; place < end; place++) {
      const other = at(others, place);
      // that of the other to this one is the same, if it was asked for
      const known = other < row ? placeOf(row, others, at(starts, other), at(starts, other + 1)) : -1;
      direct[place] = known < 0 ? product(table, texts, other) : at(direct, known);
    }
    const neighbours = nearest(direct, start, end);
    let whole = 0;
    for (const place of neighbours) whole += at(direct, place);
    const share = (place: number) => (NEIGHBOUR_SHARE * at(direct, place)) / (whole || 1);
    for (const place of neighbours) addTo(table, texts, at(others, place), share(place));
    for (let place = start; place < end; place++)
      // where nothing is shared, neighbours alone make no likeness
      seen[place] = at(direct, place) > 0 ? product(table, texts, at(others, place)) : 0;
    clear(table, texts, row);
    for (const place of neighbours) {
      const other = at(others, place);
      // a neighbour is no witness for itself
      if (at(direct, place) > 0) seen[place] = at(seen, place) - share(place) * square(texts, other);
      clear(table, texts, other);
    }
  }
  return seen.map((value) => value / ONE ** 2);
}

/** @returns the place of a number in an ascending part of a list, or −1 */
function placeOf(number: number, list: Int32Array, start: number, end: number): number {
  for (let place = start; place < end; place++) if (at(list, place) === number) return place;
  return -1;
}

/** @returns the places of the greatest values, the greatest first */
function nearest(values: Float64Array, start: number, end: number): number[] {
  const places: number[] = [];
  for (let place = start; place < end; place++) {
    const value = at(values, place);
    let rank = places.length;
    while (rank > 0 && at(values, places[rank - 1] as number) < value) rank--;
    if (rank >= NEIGHBOURS) continue;
    places.splice(rank, 0, place);
    if (places.length > NEIGHBOURS) places.pop();
  }
  return places;
}

function square({ starts, weights }: Vectors, row: number): number {
  let sum = 0;
  for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) sum += at(weights, entry) ** 2;
  return sum;
}
