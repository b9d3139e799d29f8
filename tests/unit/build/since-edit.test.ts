/** What is made from the content is made once for each state of it. */
import { expect, it } from 'vitest';
import { sinceEdit } from '../../../src/build/since-edit.ts';

it('is made once for all who ask, and anew after an edit', async () => {
  const live = { edition: 0 };
  let made = 0;
  const current = sinceEdit(live, () => Promise.resolve(++made));
  expect(made).toBe(0);
  expect(await Promise.all([current(), current()])).toEqual([1, 1]);
  live.edition++;
  expect([await current(), await current()]).toEqual([2, 2]);
});

it('is made again after a fault', async () => {
  let asked = 0;
  const current = sinceEdit({ edition: 0 }, () =>
    asked++ === 0 ? Promise.reject(new Error('half written')) : Promise.resolve('made'),
  );
  await expect(current()).rejects.toThrow('half written');
  expect(await current()).toBe('made');
});
