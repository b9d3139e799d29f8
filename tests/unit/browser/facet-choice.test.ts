import { describe, expect, it } from 'vitest';
import { foremost, narrowing, shortened } from '../../../src/browser/facet-choice.ts';
import type { Facet } from '../../../src/search/facets.ts';

const value = (name: string, count: number, chosen = false) => ({ value: name, count, chosen });
const facet = (name: string, ...values: ReturnType<typeof value>[]): Facet => ({ name, values });

describe('facets worth offering', () => {
  it('are those that would leave fewer results, and those with a chosen value', () => {
    const facets = [
      facet('tag', value('all', 5), value('some', 2)),
      facet('kind', value('all', 5)),
      facet('speaker'),
      facet('year', value('2024', 5, true)),
    ];
    expect(narrowing(facets, 5).map(({ name }) => name)).toEqual(['tag', 'year']);
  });
});

describe('the one row of values', () => {
  it('has chosen ones first, then a few of each facet that would leave fewer', () => {
    const tags = [5, 4, 3, 2, 1, 1].map((count, index) => value(`t${index}`, count));
    const row = foremost(
      [facet('tag', ...tags), facet('member', value('m', 2, true), value('n', 1)), facet('year', value('2024', 3))],
      5,
    );
    expect(row.map((one) => `${one.name} ${one.value}`)).toEqual([
      'member m',
      'tag t1',
      'tag t2',
      'tag t3',
      'tag t4',
      'year 2024',
      'member n',
    ]);
  });

  it('is empty where nothing can be narrowed', () => {
    expect(foremost([facet('tag', value('a', 3)), facet('year')], 3)).toEqual([]);
  });
});

it('a facet is shortened to its first values and all that are chosen', () => {
  const values = [value('a', 9), value('b', 8), value('c', 7), value('d', 6, true)];
  expect(shortened(values, 2).map((one) => one.value)).toEqual(['a', 'b', 'd']);
});
