/** How alike two texts are, told from small sketches. */
import { describe, expect, it } from 'vitest';
import { likeness, sketchOf } from '../../../src/bulletin/sketch.ts';

/** A text in which no piece repeats by chance. */
const text = (start: number, length: number) =>
  Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + start + index)).join('');

describe('the likeness of two texts', () => {
  it('is one for the same letters, whatever stands between them', () => {
    const spaced = [...text(0, 300)].join('，');
    expect(likeness(sketchOf(text(0, 300)), sketchOf(spaced))).toBe(1);
  });

  it('is nought for texts that share nothing, and for texts too short to tell', () => {
    expect(likeness(sketchOf(text(0, 300)), sketchOf(text(400, 300)))).toBe(0);
    expect(sketchOf(text(0, 59))).toEqual([]);
    expect(likeness([], [])).toBe(0);
  });

  it.each([
    [1000, 0, 950],
    [1000, 0, 500],
    [900, 200, 900],
    [90, 5, 90],
  ])('is near the share of pieces in common: %d letters against %d to %d', (length, start, other) => {
    const pieces = (from: number, size: number) =>
      new Set(Array.from({ length: size - 7 }, (_, index) => from + index));
    const [a, b] = [pieces(0, length), pieces(start, other)];
    const share = a.intersection(b).size / a.union(b).size;
    const estimate = likeness(sketchOf(text(0, length)), sketchOf(text(start, other)));
    expect(Math.abs(estimate - share)).toBeLessThan(0.15);
    expect(likeness(sketchOf(text(start, other)), sketchOf(text(0, length)))).toBe(estimate);
  });
});
