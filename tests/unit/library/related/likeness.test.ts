/** Likeness of texts, also through those that read like the one. */
import { describe, expect, it } from 'vitest';
import type { Candidates } from '../../../../src/library/related/candidates.ts';
import { likeness } from '../../../../src/library/related/likeness.ts';
import { ONE, VectorsBuilder, type Vectors } from '../../../../src/library/related/vectors.ts';

/** One row of components for each text. */
function vectors(...rows: readonly (readonly number[])[]): Vectors {
  const built = new VectorsBuilder();
  for (const row of rows) {
    row.forEach((weight, key) => {
      if (weight > 0) built.add(key, Math.round(weight * ONE));
    });
    built.endRow();
  }
  return built.vectors(rows[0]?.length ?? 0);
}

/** The candidates of each text. */
function lists(...rows: readonly (readonly number[])[]): Candidates {
  const ends = rows.map((_, row) => rows.slice(0, row + 1).flat().length);
  return { starts: Int32Array.of(0, ...ends), others: Int32Array.from(rows.flat()) };
}

describe('likeness', () => {
  it('of two texts alone is their scalar product: one is no witness for itself', () => {
    const [first, second] = likeness(vectors([0.6, 0.8], [1, 0]), lists([1], [0]));
    expect(first).toBeCloseTo(0.6);
    expect(second).toBe(first);
  });

  it('grows with what is shared with the neighbours of the text', () => {
    // both others share the same with the first text, but only one is like its neighbour
    const texts = vectors([0.9, 0.3, 0.3, 0], [0.9, 0, 0, 0.5], [0, 0.3, 0, 0.9], [0, 0, 0.3, 0]);
    const [, like = 0, unlike = 0] = likeness(texts, lists([1, 2, 3]));
    expect(like).toBeGreaterThan(unlike);
  });

  it('is nothing where nothing is shared', () => {
    const texts = vectors([1, 0, 0], [0.6, 0.8, 0], [0, 1, 0]);
    expect(likeness(texts, lists([1, 2]))[1]).toBe(0);
  });
});
