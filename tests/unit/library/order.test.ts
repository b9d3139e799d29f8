/** Orders are total: whatever the order of what comes in, the order of what comes out is one. */
import { expect, it } from 'vitest';
import { mostFirst, newestFirst } from '../../../src/library/order.ts';

it('bulletins stand newest first, of one day the higher issue first, then by slug', () => {
  const sorted = [
    { slug: 'd', date: '2024-03-06' },
    { slug: 'a', date: '2024-03-05', issue: 12 },
    { slug: 'c', date: '2024-03-05', issue: 3 },
    { slug: 'B', date: '2024-03-05' },
    { slug: 'b', date: '2024-03-05' },
  ];
  for (let turn = 0; turn < sorted.length; turn++)
    expect([...sorted.slice(turn), ...sorted.slice(0, turn)].sort(newestFirst)).toEqual(sorted);
});

it('lists by count end with the slug', () => {
  const sorted = [
    { slug: 'b', count: 2 },
    { slug: 'a', count: 1 },
    { slug: 'c', count: 1 },
  ];
  expect(sorted.toReversed().sort(mostFirst(({ count }) => count))).toEqual(sorted);
});
