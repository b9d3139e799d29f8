/** Counts over the collection: years and months, units in company, units along the chain. */
import { describe, expect, it } from 'vitest';
import { countsInYears, industryChain, unitCompany, yearCounts } from '../../../src/library/statistics.ts';
import { bulletinText, libraryOf, memberText, type Files } from '../../builders.ts';

const dated = (...dates: string[]): Files =>
  Object.fromEntries(
    dates.map((date, index) => [
      `bulletins/${date.slice(0, 4)}/b-${index}.md`,
      bulletinText({ title: `第${index}篇`, date }),
    ]),
  );
const months = (filled: Record<number, number>) => Array.from({ length: 12 }, (_, index) => filled[index + 1] ?? 0);

describe('the years', () => {
  const yearsOf = (...dates: string[]) => yearCounts(libraryOf(dated(...dates)).archive);

  it('are counted oldest first, with their twelve months', () => {
    expect(yearsOf('2024-12-31', '2023-01-01', '2023-01-09', '2023-10-02')).toEqual([
      { year: '2023', count: 3, months: months({ 1: 2, 10: 1 }) },
      { year: '2024', count: 1, months: months({ 12: 1 }) },
    ]);
  });

  it('include those of a pause, with nothing', () => {
    expect(yearsOf('2020-05-01', '2023-05-01').map(({ year, count }) => [year, count])).toEqual([
      ['2020', 1],
      ['2021', 0],
      ['2022', 0],
      ['2023', 1],
    ]);
  });

  it('are not filled up over a slip in one date', () => {
    expect(yearsOf('1924-05-01', '2023-05-01').map(({ year }) => year)).toEqual(['1924', '2023']);
  });

  it('of nothing are none', () => {
    expect(yearCounts([])).toEqual([]);
  });

  it('can be asked for a part of the bulletins', () => {
    const { bulletin } = libraryOf(dated('2021-01-01', '2023-02-01', '2023-03-01'));
    expect(countsInYears(['b-0', 'b-1', 'b-2'], ['2021', '2022', '2023'], bulletin)).toEqual([1, 0, 2]);
    expect(countsInYears([], ['2021'], bulletin)).toEqual([0]);
  });
});

const UNITS = {
  'members/ore.md': memberText('北山铸材', 'role: 成员单位\nchain: 上游'),
  'members/iron.md': memberText('青山铸造', 'role: 成员单位\nchain: 上游'),
  'members/valve.md': memberText('海港阀门', 'role: 成员单位\nchain: 中游'),
  'members/school.md': memberText('滨海学院', 'role: 成员单位'),
};
const naming = (...lists: string[]): Files => ({
  ...UNITS,
  ...Object.fromEntries(
    lists.map((names, index) => [
      `bulletins/2024/b-${index}.md`,
      bulletinText({ title: `第${index}篇`, fields: `members: [${names}]` }),
    ]),
  ),
});

describe('units in company', () => {
  const companyOf = (...lists: string[]) => unitCompany(libraryOf(naming(...lists)).members);

  it('are counted once for each bulletin in which another unit appears', () => {
    const { bulletins, units } = companyOf('海港阀门, 青山铸造, 北山铸材', '海港阀门, 青山铸造', '滨海学院');
    expect(bulletins).toBe(2);
    expect(units).toEqual([
      { slug: 'iron', count: 2 },
      { slug: 'valve', count: 2 },
      { slug: 'ore', count: 1 },
    ]);
  });

  it('make pairs, most bulletins first, those that are even in the order of the units', () => {
    const { pairs } = companyOf('海港阀门, 青山铸造, 北山铸材', '海港阀门, 青山铸造');
    expect(pairs).toEqual([
      { first: 'iron', second: 'valve', count: 2 },
      { first: 'iron', second: 'ore', count: 1 },
      { first: 'valve', second: 'ore', count: 1 },
    ]);
  });

  it('are none where every unit appears alone, or no unit at all', () => {
    const alone = { bulletins: 0, units: [], pairs: [] };
    expect(companyOf('海港阀门', '青山铸造')).toEqual(alone);
    expect(unitCompany([])).toEqual(alone);
  });
});

describe('the chain', () => {
  it('has every place in order, the units with the most bulletins first, and those without a place', () => {
    const { places, unplaced } = industryChain(libraryOf(naming('北山铸材', '北山铸材, 青山铸造', '滨海学院')).members);
    expect(places.map(({ place, units }) => [place, units.map(({ slug }) => slug)])).toEqual([
      ['上游', ['ore', 'iron']],
      ['中游', ['valve']],
      ['下游', []],
    ]);
    expect(unplaced.map(({ slug }) => slug)).toEqual(['school']);
  });

  it('counts a bulletin once between two places, however many of their units appear', () => {
    const { passages } = industryChain(libraryOf(naming('北山铸材, 青山铸造, 海港阀门', '海港阀门, 滨海学院')).members);
    expect(passages).toEqual([
      { from: '上游', to: '中游', count: 1 },
      { from: '中游', to: '下游', count: 0 },
    ]);
  });
});
