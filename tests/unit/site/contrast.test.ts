/** Contrast with white, against the values that WCAG's own formula gives. */
import { expect, it } from 'vitest';
import { contrastWithWhite } from '../../../src/site/contrast.ts';

it.each([
  ['#ffffff', 1],
  ['#000000', 21],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ff0000', 4.0],
  ['#0000FF', 8.59],
  ['#00ff00', 1.37],
])('%s has %d', (hex, ratio) => {
  expect(contrastWithWhite(hex)).toBeCloseTo(ratio, 2);
});
