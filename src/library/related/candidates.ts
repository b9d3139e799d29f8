/** Finds the few bulletins worth comparing with each one, without comparing all with all. */
import { Strongest } from './strongest.ts';
import type { Tie } from './ties.ts';
import { at, ONE, transposed, VectorsBuilder, type Vectors } from './vectors.ts';

/** Holders looked at per lead: those nearest in time. So the cost is n · leads · REACH, not n². */
const REACH = 100;
/** Candidates per bulletin. */
const KEPT = 32;
/** Leads are finer than vectors, so that the sum of any number of them is a whole number of 32 bits. */
const LEAD_ONE = ONE / 16;

/** Those of bulletin `position` are `others[starts[position]]` to `others[starts[position + 1] - 1]`, ascending. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly others: Int32Array;
}

/**
 * @param telling the telling terms of each bulletin, in the order of time: they lead to others, as all ties do
 * @param textWeight what a scalar product of texts counts beside a tie
 */
export function candidates(telling: Vectors, ties: readonly (readonly Tie[])[], textWeight: number): Candidates {
  const leads = leadsOf(telling, ties, textWeight);
  const holders = transposed(leads);
  const sums = new Int32Array(ties.length);
  const touched = new Int32Array(ties.length);
  const strongest = new Strongest(KEPT);
  const starts = new Int32Array(ties.length + 1);
  const others = new Int32Array(ties.length * KEPT);
  let size = 0;
  for (let position = 0; position < ties.length; position++) {
    const count = addShared(leads, holders, position, sums, touched);
    for (let place = 0; place < count; place++) {
      const other = at(touched, place);
      if (other !== position) strongest.offer(other, at(sums, other));
      sums[other] = 0;
    }
    size = strongest.moveTo(others, size);
    starts[position + 1] = size;
  }
  return { starts, others: others.subarray(0, size) };
}

/** Adds up what each other shares with one. @returns how many there are; their positions are then in `touched` */
function addShared(
  leads: Vectors,
  { starts, keys, weights }: Vectors,
  position: number,
  sums: Int32Array,
  touched: Int32Array,
): number {
  let count = 0;
  for (let entry = at(leads.starts, position); entry < at(leads.starts, position + 1); entry++) {
    const lead = at(leads.keys, entry);
    const weight = at(leads.weights, entry);
    const [first, last] = [at(starts, lead), at(starts, lead + 1)];
    const start = last - first <= REACH ? first : nearestInTime(keys, first, last, position);
    const end = Math.min(last, start + REACH);
    for (let holder = start; holder < end; holder++) {
      const other = at(keys, holder);
      const sum = at(sums, other);
      if (sum === 0) touched[count++] = other;
      sums[other] = sum + Math.imul(weight, at(weights, holder));
    }
  }
  return count;
}

/** Terms and ties as components of one vector, of which a scalar product is what two bulletins share. */
function leadsOf(telling: Vectors, ties: readonly (readonly Tie[])[], textWeight: number): Vectors {
  const built = new VectorsBuilder();
  const factor = (Math.sqrt(textWeight) * LEAD_ONE) / ONE;
  let tieCount = 0;
  // what shares nothing must not be touched
  const addLead = (key: number, weight: number) => {
    if (weight >= 0.5) built.add(key, Math.round(weight));
  };
  ties.forEach((own, row) => {
    for (let entry = at(telling.starts, row); entry < at(telling.starts, row + 1); entry++)
      addLead(at(telling.keys, entry), factor * at(telling.weights, entry));
    for (const { number, weight } of own) {
      tieCount = Math.max(tieCount, number + 1);
      addLead(telling.keyCount + number, Math.sqrt(weight) * LEAD_ONE);
    }
    built.endRow();
  });
  return built.vectors(telling.keyCount + tieCount);
}

/** The first of REACH holders of a lead around `position`; they are in the order of positions, which is that of time. */
function nearestInTime(keys: Int32Array, first: number, end: number, position: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(keys, middle) < position) low = middle + 1;
    else high = middle;
  }
  return Math.min(Math.max(first, low - REACH / 2), end - REACH);
}
