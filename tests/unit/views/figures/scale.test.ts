/** Marks in proportion to what they count. */
import { describe, expect, it } from 'vitest';
import { COURSE_HEIGHT, coursePath } from '../../../../src/views/figures/bars.ts';
import { clippedName } from '../../../../src/views/figures/names.ts';
import { dotKey, lengthOf, outstanding, percentOf, radiusOf } from '../../../../src/views/figures/scale.ts';

describe('lengths and dots', () => {
  it('are in proportion, dots by their area', () => {
    expect(lengthOf(1, 3)).toBe(33.33);
    expect(lengthOf(3, 3)).toBe(100);
    expect(radiusOf(16, 16, 12)).toBe(12);
    expect(radiusOf(4, 16, 12)).toBe(6);
  });

  it('of nothing are nothing, and of little can still be seen', () => {
    expect(lengthOf(0, 0)).toBe(0);
    expect(radiusOf(0, 5, 12)).toBe(0);
    expect(radiusOf(0, 0, 12)).toBe(0);
    expect(radiusOf(1, 100_000, 12)).toBe(2);
  });

  it('have a key without the same size twice', () => {
    const keyOf = (most: number) => dotKey(most, 12, String).map(({ label }) => label);
    expect(keyOf(1)).toEqual(['1']);
    expect(keyOf(2)).toEqual(['1', '2']);
    expect(keyOf(61)).toEqual(['1', '16', '61']);
  });
});

describe('the largest', () => {
  it('stands out, also with one or two beside it', () => {
    expect(outstanding([1, 5, 2])).toBe(5);
    expect(outstanding([5, 5, 5, 2])).toBe(5);
  });

  it('does not stand out among many of its size, nor alone', () => {
    expect(outstanding([5, 5, 5, 5, 2])).toBeUndefined();
    expect(outstanding([5])).toBeUndefined();
    expect(outstanding([5, 5])).toBeUndefined();
    expect(outstanding([])).toBeUndefined();
  });
});

it('a share is whole per cent, and below one stays below one', () => {
  expect(percentOf(2, 3)).toBe(67);
  expect(percentOf(3, 3)).toBe(100);
  expect(percentOf(1, 101)).toBeLessThan(1);
});

describe('a course', () => {
  it('has a column per year that has something, in proportion', () => {
    expect(coursePath([1, 0, 2])).toBe('M0.1 10v-5h.8v5zM2.1 10v-10h.8v10z');
  });

  it('lets the smallest column be seen, and is empty where there is nothing', () => {
    expect(coursePath([1, 1000])).toMatch(new RegExp(`^M0.1 ${COURSE_HEIGHT}v-1h`));
    expect(coursePath([0, 0])).toBe('');
    expect(coursePath([])).toBe('');
  });
});

describe('a name', () => {
  it('stays whole where it fits', () => {
    expect(clippedName('海港阀门', 4)).toBe('海港阀门');
    expect(clippedName('Harbour', 5)).toBe('Harbour');
  });

  it('is cut by the breadth of its letters, without half a character', () => {
    expect(clippedName('海港阀门厂有限公司', 5)).toBe('海港阀门…');
    expect(clippedName('Harbour Valves Limited', 5.5)).toBe('Harbour…');
    expect(clippedName('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
  });

  it('keeps at least its first character', () => {
    expect(clippedName('海港', 0.5)).toBe('海…');
  });
});
