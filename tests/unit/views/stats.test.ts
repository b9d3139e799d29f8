/** The alliance in figures: what is drawn, what is said, and what is left out. */
import { describe, expect, it } from 'vitest';
import { statsView, type StatsView } from '../../../src/views/stats.ts';
import { bulletinText, memberText, type Files } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

const FIGURES = ['years', 'months', 'topics', 'company', 'chain'] as const;
const figuresOf = (view: StatsView) => FIGURES.filter((figure) => view[figure] !== undefined);

/** A bulletin per year of `years`, each with these fields. */
const yearly = (first: number, count: number, fields = ''): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, string] => [
      `bulletins/${first + index}/y-${index}.md`,
      bulletinText({ title: `第${index}年`, date: `${first + index}-05-01`, fields }),
    ]),
  );
/** `count` units, and a bulletin for each of `together` that names those units. */
const company = (count: number, ...together: number[][]): Files => ({
  ...Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`members/u-${index + 1}.md`, memberText(`单位${index + 1}`)]),
  ),
  ...Object.fromEntries(
    together.map((units, index) => [
      `bulletins/2024/c-${index}.md`,
      bulletinText({ title: `第${index}篇`, fields: `members: [${units.map((unit) => `单位${unit}`).join(', ')}]` }),
    ]),
  ),
});

describe('the page', () => {
  it('of a site without bulletins says so and draws nothing', () => {
    const view = statsView(siteOf({}));
    expect(view.summary).toBe('还没有简报。');
    expect(figuresOf(view)).toEqual([]);
  });

  it('names one day once', () => {
    expect(statsView(siteOf(manyBulletins(1))).summary).toBe('2023年12月2日的1篇简报，用图来看。');
    expect(statsView(siteOf(manyBulletins(2))).summary).toBe('2023年12月2日至2023年12月3日的2篇简报，用图来看。');
  });

  it('still shows the chain of a site that has units only', () => {
    const view = statsView(siteOf(MEMBERS));
    expect(figuresOf(view)).toEqual(['chain']);
    expect(view.chain?.lanes.flatMap(({ units }) => units.map(({ radius }) => radius))).toEqual([0]);
  });

  it('compares no years where there is one, and leaves out what nobody has filled in', () => {
    expect(figuresOf(statsView(siteOf(manyBulletins(3))))).toEqual(['months']);
  });

  it('gives every figure its finding and its numbers, the first column being what is counted', () => {
    const tagged = yearly(2022, 3, 'tags: [走访]\nmembers: [海港阀门, 青山铸造]');
    const view = statsView(siteOf({ ...TAGS, ...MEMBERS, ...tagged }));
    expect(figuresOf(view)).toEqual([...FIGURES]);
    for (const name of FIGURES) {
      expect(view[name]?.finding, name).toMatch(/[^。]。$/);
      const table = view[name]?.table;
      expect(table?.rows.length, name).toBeGreaterThan(0);
      for (const { cells } of table?.rows ?? []) expect(cells.length, name).toBe((table?.columns.length ?? 0) - 1);
    }
    const ids = FIGURES.map((name) => view[name]?.id);
    expect(new Set(ids).size).toBe(FIGURES.length);
  });

  it('speaks the language of the site', () => {
    const view = statsView(siteOf(yearly(2022, 3), { language: 'en' }));
    expect(view.years?.finding).toBe('3 bulletins from 2022 to 2024. Every year had 1.');
  });
});

describe('bulletins per year', () => {
  const yearsOf = (files: Files) => statsView(siteOf(files)).years;

  it('stand as columns on one line, the largest over the whole height', () => {
    const years = yearsOf({ ...yearly(2022, 2), ...manyBulletins(3) });
    expect(
      years?.columns?.columns.map(({ year, count, top, height, most }) => [year, count, top, height, most]),
    ).toEqual([
      ['2022', '1', 75, 25, false],
      ['2023', '4', 0, 100, true],
    ]);
    expect(years?.finding).toBe('2022年至2023年共5篇。2023年最多，4篇。');
    expect(years).not.toHaveProperty('rows');
  });

  it('say that years are even, or that some are ahead together', () => {
    expect(yearsOf(yearly(2022, 3))?.finding).toBe('2022年至2024年共3篇。每年都是1篇。');
    expect(yearsOf(yearly(2020, 5))?.finding).toBe('2020年至2024年共5篇。每年都是1篇。');
    const two = {
      ...yearly(2021, 3),
      ...manyBulletins(1),
      'bulletins/2021/b.md': bulletinText({ date: '2021-05-02' }),
    };
    expect(yearsOf(two)?.finding).toBe('2021年至2023年共5篇。2021年、2023年并列最多，各2篇。');
  });

  it('say which years were empty, and lead to those that were not', () => {
    const years = yearsOf({ ...yearly(2020, 1), ...manyBulletins(3) });
    expect(years?.finding).toContain('2021年、2022年没有简报。');
    expect(years?.table.rows.map(({ label, href, cells }) => [label, href, ...cells])).toEqual([
      ['2020', '/archive/2020/', '1'],
      ['2021', undefined, '0'],
      ['2022', undefined, '0'],
      ['2023', '/archive/2023/', '3'],
    ]);
  });

  it('lie in rows for phones when there are many, and everywhere when there are very many', () => {
    expect(yearsOf(yearly(2016, 9))).not.toHaveProperty('rows');
    const many = yearsOf(yearly(2015, 10));
    expect(many?.columns?.columns).toHaveLength(10);
    expect(many?.rows?.map(({ links }) => links[0]?.label)).toEqual(
      many?.table.rows.map(({ label }) => label).reverse(),
    );
    const veryMany = yearsOf(yearly(2000, 21));
    expect(veryMany?.rows).toHaveLength(21);
    expect(veryMany).not.toHaveProperty('columns');
  });

  it('stay inside the drawing', () => {
    const { columns = [], breadth = 0 } = yearsOf(yearly(2005, 20))?.columns ?? {};
    for (const { edge, top, height } of columns) {
      expect(edge).toBeGreaterThanOrEqual(0);
      expect(edge + breadth).toBeLessThanOrEqual(100);
      expect(top + height).toBe(100);
    }
  });
});

describe('bulletins by month', () => {
  const files = {
    'bulletins/2022/a.md': bulletinText({ title: '甲', date: '2022-10-28' }),
    'bulletins/2022/b.md': bulletinText({ title: '乙', date: '2022-10-30' }),
    'bulletins/2024/c.md': bulletinText({ title: '丙', date: '2024-01-01' }),
  };
  const months = statsView(siteOf(files)).months;

  it('are dots where a row of a year meets the column of a month, newest year first', () => {
    expect(months?.rows.map(({ year, dots }) => [year, ...dots.map(({ title, most }) => `${title} ${most}`)])).toEqual([
      ['2024', '2024年1月：1篇 false'],
      ['2023'],
      ['2022', '2022年10月：2篇 true'],
    ]);
    expect(months?.rows[2]?.dots[0]?.x).toBe(months?.marks[9]?.x);
    expect(months?.marks).toHaveLength(12);
    expect(Math.max(...(months?.rows ?? []).map(({ y }) => y))).toBeLessThan(months?.height ?? 0);
  });

  it('say which month is the fullest', () => {
    expect(months?.finding).toBe('历年相加，10月的简报最多，2篇。单月最多的是2022年10月，2篇。');
  });

  it('add up in the table', () => {
    const total = months?.table.rows.at(-1)?.cells;
    expect(total).toEqual(['1', '0', '0', '0', '0', '0', '0', '0', '0', '2', '0', '0', '3']);
  });

  it('say that months are ahead together, and that there is but one', () => {
    const findingOf = (dates: string[]) =>
      statsView(
        siteOf(
          Object.fromEntries(dates.map((date, index) => [`bulletins/2024/m-${index}.md`, bulletinText({ date })])),
        ),
      ).months?.finding;
    expect(findingOf(['2024-03-01', '2024-05-01'])).toBe('历年相加，3月、5月的简报并列最多，各1篇。');
    expect(findingOf(['2024-03-01', '2024-03-02'])).toBe('简报都在3月。');
  });

  it('name no month where many are even', () => {
    const even = Object.fromEntries(
      ['01', '02', '03', '04'].map((month) => [
        `bulletins/2024/m-${month}.md`,
        bulletinText({ title: month, date: `2024-${month}-01` }),
      ]),
    );
    expect(statsView(siteOf(even)).months?.finding).toBe('十二个月里，有4个月有过简报。');
    const every = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).map((month) => [
        `bulletins/2024/m-${month}.md`,
        bulletinText({ title: month, date: `2024-${month}-01` }),
      ]),
    );
    expect(statsView(siteOf(every)).months?.finding).toBe('十二个月都有过简报。');
  });
});

describe('topics', () => {
  const topicsOf = (files: Files) => statsView(siteOf({ ...TAGS, ...files })).topics;

  it('that have bulletins are ranked, the others counted', () => {
    const topics = topicsOf({ ...yearly(2022, 3, 'tags: [走访]'), ...manyBulletins(1) });
    expect(topics?.rows).toEqual([
      { links: [{ label: '走访', href: '/tags/visits/' }], count: '3', length: 100, most: false },
    ]);
    expect(topics?.finding).toBe('“走访”最多，见于3篇，占全部简报的75%。');
    expect(topics?.rest).toEqual({ label: '另有1个主题', href: '/tags/' });
  });

  it('lead together when they are even', () => {
    expect(topicsOf(yearly(2022, 2, 'tags: [走访, 标准]'))?.finding).toBe('标准、走访并列最多，各见于2篇。');
  });

  it('have a course where there are years enough for one', () => {
    expect(topicsOf(yearly(2020, 5, 'tags: [走访]'))).not.toHaveProperty('years');
    const topics = topicsOf(yearly(2019, 6, 'tags: [走访]'));
    expect(topics?.years).toBe(6);
    expect(topics?.rows[0]?.course).toMatch(/^M/);
    expect(topics?.table.rows[0]?.cells).toEqual(['1', '1', '1', '1', '1', '1', '6']);
  });
});

describe('units that appear together', () => {
  const companyOf = (...parts: Parameters<typeof company>) => statsView(siteOf(company(...parts))).company;

  it('are not compared where there is one unit', () => {
    expect(companyOf(1, [1])).toBeUndefined();
  });

  it('say so when none do', () => {
    const figure = companyOf(3, [1], [2]);
    expect(figure).toMatchObject({ finding: '还没有哪篇简报里同时有两家成员单位。', pairs: [] });
    expect(figure).not.toHaveProperty('staircase');
    expect(figure).not.toHaveProperty('table');
  });

  it('need no staircase when they are two', () => {
    const figure = companyOf(2, [1, 2]);
    expect(figure).not.toHaveProperty('staircase');
    expect(figure?.pairs).toHaveLength(1);
    expect(figure?.table?.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['单位1', '—', '1'],
      ['单位2', '1', '—'],
    ]);
  });

  it('are ranked in pairs, and stand on a staircase whose dots lie below it', () => {
    const figure = companyOf(4, [1, 2, 3], [1, 2], [4]);
    expect(figure?.finding).toBe('单位1和单位2一起出现得最多，同在2篇简报里。全部3篇中，有2篇同时有两家以上成员单位。');
    expect(figure?.pairs.map(({ links, count }) => [...links.map(({ label }) => label), count])).toEqual([
      ['单位1', '单位2', '2'],
      ['单位1', '单位3', '1'],
      ['单位2', '单位3', '1'],
    ]);
    const stairs = figure?.staircase;
    expect(stairs?.names.map(({ label }) => label)).toEqual(['单位1', '单位2', '单位3']);
    expect(stairs?.dots.map(({ title }) => title)).toEqual([
      '单位1与单位2：2篇',
      '单位1与单位3：1篇',
      '单位2与单位3：1篇',
    ]);
    for (const { x, y, radius } of stairs?.dots ?? []) {
      expect(x).toBeLessThan(y);
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(stairs?.height ?? 0);
    }
  });

  it('are limited to those that appear together most, which is said', () => {
    const all = Array.from({ length: 14 }, (_, index) => index + 1);
    const figure = companyOf(14, all, all, [1, 2]);
    expect(figure?.staircase?.names).toHaveLength(12);
    expect(figure?.staircase?.fitsPhones).toBe(false);
    expect(figure?.staircase?.note).toContain('图中是一起出现最多的12家，有过一起出现的共14家。');
    expect(figure?.pairs).toHaveLength(15);
    expect(figure?.rest).toBe('另有76对单位一起出现过。');
  });
});

describe('the chain', () => {
  const unit = (name: string, chain?: string) => memberText(name, `role: 成员单位${chain ? `\nchain: ${chain}` : ''}`);

  it('is not drawn where no unit states its place', () => {
    expect(statsView(siteOf({ 'members/a.md': unit('甲厂') }))).not.toHaveProperty('chain');
  });

  it('has a lane per place, an arrow to each but the first, and those without a place apart', () => {
    const files = {
      'members/a.md': unit('甲厂', '上游'),
      'members/b.md': unit('乙厂', '中游'),
      'members/c.md': unit('丙院'),
      'bulletins/2024/x.md': bulletinText({ title: '甲', fields: 'members: [甲厂, 乙厂]' }),
    };
    const chain = statsView(siteOf(files)).chain;
    expect(chain?.finding).toBe('注明产业链位置的成员单位有2家：上游1家、中游1家、下游0家。');
    expect(
      chain?.lanes.map(({ label, units, passage }) => [label, units.map(({ label: name }) => name), passage?.count]),
    ).toEqual([
      ['上游', ['甲厂'], undefined],
      ['中游', ['乙厂'], '1篇'],
      ['下游', [], '0篇'],
    ]);
    const [, thick, thin] = chain?.lanes.map(({ passage }) => passage?.weight ?? 0) ?? [];
    expect(thick).toBeGreaterThan(thin ?? 0);
    expect(thin).toBeGreaterThan(0);
    expect(chain?.unplaced?.units.map(({ label }) => label)).toEqual(['丙院']);
  });

  it('shows as many units as have room and all of them in the table', () => {
    const many = Array.from({ length: 23 }, (_, index) => [`members/u-${index}.md`, unit(`单位${index}`, '中游')]);
    const chain = statsView(siteOf(Object.fromEntries(many) as Files)).chain;
    expect(chain?.lanes[1]?.units).toHaveLength(20);
    expect(chain?.lanes[1]?.rest).toEqual({ label: '另有3家', href: '/members/' });
    expect(chain?.table.rows).toHaveLength(23);
  });
});
