/** Chance from a seed: samples that are the same for the same seed. */

/** @returns a number from 0 up to, but not with, 1; another at each call */
export type Random = () => number;

/** Mulberry32, by Tommy Ettinger: small, and good enough to draw samples with. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, but not with, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** @throws when there is nothing to choose from */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('nothing to choose from');
  return list[below(random, list.length)] as T;
}

/** Some of a list, at most `count`, none twice, in random order. */
export function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(below(random, left.length), 1));
  return chosen;
}
