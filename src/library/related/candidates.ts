/** Finds the few bulletins worth comparing with each one, without comparing all with all. */
import type { Tie } from './ties.ts';
import { at, transposed, VectorsBuilder, type Vectors } from './vectors.ts';

/** Terms that lead from one text to others: enough to tell topics apart, few enough that the cost stays linear. */
const LEADS = 64;
/** Holders looked at per lead: those nearest in time. So the cost is n · leads · REACH, not n². */
const REACH = 100;
/** Candidates per bulletin. */
const KEPT = 32;

/**
 * @param texts one vector per bulletin, in the order of time
 * @param textWeight what a scalar product of texts counts beside a tie
 * @returns positions, in no order that means anything
 */
export function candidates(texts: Vectors, ties: readonly (readonly Tie[])[], textWeight: number): Int32Array[] {
  const leads = leadsOf(texts, ties, textWeight);
  const holders = transposed(leads);
  const sums = new Float64Array(ties.length);
  return ties.map((_, position) => {
    const touched: number[] = [];
    for (let entry = at(leads.starts, position); entry < at(leads.starts, position + 1); entry++) {
      const key = at(leads.keys, entry);
      const weight = at(leads.weights, entry);
      const [start, end] = nearestInTime(holders, key, position);
      for (let holder = start; holder < end; holder++) {
        const other = at(holders.keys, holder);
        if (at(sums, other) === 0) touched.push(other);
        sums[other] = at(sums, other) + weight * at(holders.weights, holder);
      }
    }
    const kept = strongest(
      touched.filter((other) => other !== position),
      sums,
      KEPT,
    );
    for (const other of touched) sums[other] = 0;
    return Int32Array.from(kept);
  });
}

/** The most telling terms of each text, and all ties. */
function leadsOf(texts: Vectors, ties: readonly (readonly Tie[])[], textWeight: number): Vectors {
  const tieNumbers = new Map<string, number>();
  const built = new VectorsBuilder();
  ties.forEach((own, row) => {
    const entries: number[] = [];
    for (let entry = at(texts.starts, row); entry < at(texts.starts, row + 1); entry++) entries.push(entry);
    for (const entry of strongest(entries, texts.weights, LEADS))
      built.add(at(texts.keys, entry), Math.sqrt(textWeight) * at(texts.weights, entry));
    for (const { key, weight } of own) {
      const number = tieNumbers.get(key) ?? tieNumbers.size;
      tieNumbers.set(key, number);
      built.add(texts.keyCount + number, Math.sqrt(weight));
    }
    built.endRow();
  });
  return built.vectors(texts.keyCount + tieNumbers.size);
}

/** At most REACH holders of a lead around `position`; they are in the order of positions, which is that of time. */
function nearestInTime({ starts, keys }: Vectors, lead: number, position: number): [start: number, end: number] {
  const [first, end] = [at(starts, lead), at(starts, lead + 1)];
  if (end - first <= REACH) return [first, end];
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(keys, middle) < position) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(first, low - REACH / 2), end - REACH);
  return [start, start + REACH];
}

/** The `count` of `items` with the greatest values, of equals the first; few are wanted, so no items are sorted. */
function strongest(items: readonly number[], values: Float32Array | Float64Array, count: number): number[] {
  if (items.length <= count) return [...items];
  const sorted = new Float64Array(items.length);
  let place = 0;
  for (const item of items) sorted[place++] = at(values, item);
  const least = at(sorted.sort(), items.length - count);
  const above = items.filter((item) => at(values, item) > least);
  const equal = items.filter((item) => at(values, item) === least);
  return [...above, ...equal.slice(0, count - above.length)];
}
