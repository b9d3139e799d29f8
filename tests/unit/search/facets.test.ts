/** Facets: what passes, and counts that tell what a choice would leave. */
import { describe, expect, it } from 'vitest';
import { countFacets, facetTable, passes } from '../../../src/search/facets.ts';

const table = facetTable(
  [
    { tag: ['标准', '泵'], year: ['2024'] },
    { tag: ['泵'], year: ['2023'] },
    { tag: [], year: ['2023'] },
    { year: ['2022'], tag: ['标准'] },
  ],
  { tag: ['泵', '标准'], year: ['2024', '2023', '2022'] },
);
const rows = [0, 1, 2, 3];
const kept = (filters: Record<string, string[]>) => rows.filter(passes(table, filters));

describe('passes', () => {
  it('takes any value within a facet and asks for all facets', () => {
    expect(kept({})).toEqual(rows);
    expect(kept({ tag: [] })).toEqual(rows);
    expect(kept({ tag: ['泵', '标准'] })).toEqual([0, 1, 3]);
    expect(kept({ tag: ['泵'], year: ['2023'] })).toEqual([1]);
  });

  it('lets nothing through for what the table does not have', () => {
    expect(kept({ tag: ['阀'] })).toEqual([]);
    expect(kept({ colour: ['红'] })).toEqual([]);
    expect([-1, 99].filter(passes(table, { tag: ['泵'] }))).toEqual([]);
  });
});

describe('countFacets', () => {
  const counts = (found: number[], filters: Record<string, string[]>) =>
    countFacets(table, found, filters).map(({ name, values }) => [
      name,
      values.map(({ value, count, chosen }) => `${value} ${count}${chosen ? ' ✓' : ''}`),
    ]);

  it('puts most bulletins first, of equals as the table has them', () => {
    expect(counts(rows, {})).toEqual([
      ['tag', ['泵 2', '标准 2']],
      ['year', ['2023 2', '2024 1', '2022 1']],
    ]);
  });

  it('counts each facet as if nothing were chosen in it', () => {
    expect(counts(rows, { year: ['2022'] })).toEqual([
      ['tag', ['标准 1']],
      ['year', ['2022 1 ✓', '2023 2', '2024 1']],
    ]);
  });

  it('keeps what is chosen, though it leaves nothing', () => {
    expect(counts([1], { tag: ['标准'] })).toEqual([
      ['tag', ['标准 0 ✓', '泵 1']],
      ['year', []],
    ]);
  });
});
