/** The measures of ranked lists, against values worked out by hand. */
import { describe, expect, it } from 'vitest';
import { mean, ndcg, precision, quantile, reciprocalRank } from '../../../src/evaluation/metrics.ts';

describe('ndcg', () => {
  it('is 1 for the best order, and when nothing could be gained', () => {
    expect(ndcg([3, 2, 1], [1, 2, 3], 5)).toBe(1);
    expect(ndcg([], [], 5)).toBe(1);
  });

  it('discounts by the logarithm of the place', () => {
    expect(ndcg([0, 1], [1], 5)).toBeCloseTo(1 / Math.log2(3), 12);
    expect(ndcg([1, 3], [3, 1], 5)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 12);
  });

  it('looks at the first k of both lists', () => {
    expect(ndcg([0, 0, 1], [1], 2)).toBe(0);
    expect(ndcg([1, 1, 0], [1, 1, 1, 1], 2)).toBe(1);
  });
});

describe('reciprocalRank', () => {
  it('counts the first relevant one within k', () => {
    expect(reciprocalRank([false, true, true], 10)).toBe(1 / 2);
    expect(reciprocalRank([false, false, true], 2)).toBe(0);
  });
});

describe('precision', () => {
  it('is measured on what is shown, up to k', () => {
    expect(precision([true, false, true], 10)).toBe(2 / 3);
    expect(precision([true, true, false], 2)).toBe(1);
    expect(precision([], 10)).toBe(0);
  });
});

it('means of nothing are 0', () => {
  expect(mean([])).toBe(0);
  expect(mean([1, 2])).toBe(1.5);
});

describe('quantile', () => {
  it('is the least value below or at which so many lie, whatever their order', () => {
    expect(quantile([30, 10, 20], 0.5)).toBe(20);
    expect(quantile([10, 20], 0.5)).toBe(10);
    expect(quantile([1, 2, 3, 4, 100], 0.95)).toBe(100);
    expect(quantile([9, 10, 100], 1)).toBe(100);
    expect(quantile([], 0.5)).toBe(0);
  });
});
