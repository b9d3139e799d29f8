/** The archive: years and months with bulletins, newest first. */
import { expect, it } from 'vitest';
import { bulletinText, libraryOf } from '../../builders.ts';

it('bulletins are filed by year and month, and empty months are left out', () => {
  const dates = { a: '2022-10-28', b: '2022-10-20', c: '2024-01-01', d: '2022-02-03' };
  const files = Object.entries(dates).map(([slug, date]): [string, string] => [
    `bulletins/2022/${slug}.md`,
    bulletinText({ title: slug, date }),
  ]);
  expect(libraryOf(Object.fromEntries(files)).archive).toEqual([
    { year: '2024', count: 1, months: [{ month: '2024-01', bulletins: ['c'] }] },
    {
      year: '2022',
      count: 3,
      months: [
        { month: '2022-10', bulletins: ['a', 'b'] },
        { month: '2022-02', bulletins: ['d'] },
      ],
    },
  ]);
});

it('an archive of nothing is empty', () => {
  expect(libraryOf({}).archive).toEqual([]);
});
