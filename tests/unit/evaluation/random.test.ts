/** Chance from a seed: the same again, and fair enough. */
import { describe, expect, it } from 'vitest';
import { below, oneOf, sample, seeded } from '../../../src/evaluation/random.ts';

const draws = (seed: number, count: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random());
};

describe('chance from a seed', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(draws(7, 5)).toEqual(draws(7, 5));
    expect(draws(7, 5)).not.toEqual(draws(8, 5));
  });

  it('reaches every part of its range about as often', () => {
    const counts = [0, 0, 0, 0];
    for (const value of draws(1, 4000)) counts[Math.floor(value * 4)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });
});

describe('choices', () => {
  it('are whole numbers below the end, and entries of the list', () => {
    const random = seeded(3);
    const numbers = new Set(Array.from({ length: 100 }, () => below(random, 3)));
    expect([...numbers].sort()).toEqual([0, 1, 2]);
    expect(['a', 'b']).toContain(oneOf(random, ['a', 'b']));
    expect(() => oneOf(random, [])).toThrow();
  });

  it('take nothing twice into a sample, and all when all are wanted', () => {
    const list = [1, 2, 3, 4, 5];
    expect(sample(seeded(2), list, 9).sort()).toEqual(list);
    expect(new Set(sample(seeded(2), list, 3)).size).toBe(3);
    expect(list).toEqual([1, 2, 3, 4, 5]);
  });
});
