/** A line break is a space between words and nothing between Chinese characters. */
import { expect, it } from 'vitest';
import { breakIsEmpty } from '../../../src/markdown/line-break.ts';

it.each([
  ['阀', '门'],
  ['，', '门'],
  ['阀', '“'],
  ['”', '（'],
  ['……', '门'],
  ['全', '１'],
  ['𠮷', '野'],
])('%s | %s leaves nothing', (before, after) => {
  expect(breakIsEmpty(before, after)).toBe(true);
});

it.each([
  ['阀', 'valve'],
  ['valve', '阀'],
  ['a', 'b'],
  ['2024', '年'],
  ['阀', '12'],
  ['', '门'],
  ['阀', ''],
])('%s | %s leaves a space', (before, after) => {
  expect(breakIsEmpty(before, after)).toBe(false);
});
