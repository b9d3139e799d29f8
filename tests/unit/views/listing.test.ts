/** Bulletins as lines of a list: what a line says, years together, pages that miss nothing. */
import { describe, expect, it } from 'vitest';
import { bulletinListView } from '../../../src/views/bulletin-list.ts';
import { byYear, listingItem, paged, pageNumbers } from '../../../src/views/listing.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, siteOf, TAGS } from './site.ts';

const site = siteOf({
  ...TAGS,
  'bulletins/2024/spring.md': bulletinText({
    title: '春季例会',
    date: '2024-03-05',
    fields: 'tags: [走访, 标准]\nkind: 会议\nsummary: 开了会。',
  }),
});

describe('a line', () => {
  it('says all that a list shows', () => {
    expect(listingItem(site, site.library.bulletin('spring'))).toEqual({
      href: '/bulletins/spring/',
      title: '春季例会',
      date: '2024-03-05',
      monthDay: '03-05',
      year: '2024年',
      day: '2024年3月5日',
      summary: '开了会。',
      kind: '会议',
      tags: [
        { label: '走访', href: '/tags/visits/' },
        { label: '标准', href: '/tags/standards/' },
      ],
      draft: false,
    });
  });

  it('tells a draft', () => {
    const drafts = siteOf({ 'bulletins/2024/a.md': bulletinText({ fields: 'draft: true' }) }, { drafts: true });
    expect(listingItem(drafts, drafts.library.bulletin('a')).draft).toBe(true);
  });
});

describe('the list of all bulletins', () => {
  const context = siteOf(manyBulletins(45));
  const pages = [1, 2, 3].map((page) => bulletinListView(context, page));

  it('shows every bulletin once, newest first', () => {
    const dates = pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ date }) => date)));
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(new Set(dates).size).toBe(45);
    expect(pages.map(({ groups }) => groups.reduce((sum, { items }) => sum + items.length, 0))).toEqual([20, 20, 5]);
  });

  it('puts each bulletin under its year, a year once on a page', () => {
    expect(pages.map(({ groups }) => groups.map(({ year }) => year))).toEqual([
      ['2024年', '2023年'],
      ['2023年'],
      ['2023年'],
    ]);
    for (const { groups } of pages)
      for (const { year, items } of groups) expect(new Set(items.map((item) => item.year))).toEqual(new Set([year]));
  });

  it('gives each page an address and a title of its own', () => {
    expect(pages.map(({ frame }) => frame.canonical)).toEqual([
      'https://valves.example.org/bulletins/',
      'https://valves.example.org/bulletins/2/',
      'https://valves.example.org/bulletins/3/',
    ]);
    expect(pages.map(({ frame }) => frame.documentTitle)).toEqual([
      '全部简报 - 阀门联盟',
      '全部简报 第2页，共3页 - 阀门联盟',
      '全部简报 第3页，共3页 - 阀门联盟',
    ]);
    expect(pages.every(({ summary }) => summary === '共45篇，按日期从新到旧排列。')).toBe(true);
  });

  it('leads from page to page, and ends at both ends', () => {
    const [first, second, third] = pages.map(({ pager }) => pager);
    expect(first).not.toHaveProperty('newer');
    expect(first?.older).toBe('/bulletins/2/');
    expect(second?.newer).toBe('/bulletins/');
    expect(second?.older).toBe('/bulletins/3/');
    expect(third?.newer).toBe('/bulletins/2/');
    expect(third).not.toHaveProperty('older');
    expect(second?.links.map(({ label, current }) => label + (current ? '*' : ''))).toEqual(['1', '2*', '3']);
  });
});

describe('the numbers of pages', () => {
  const shown = (page: number, pages: number) =>
    paged(
      site,
      '/x/',
      Array.from({ length: pages * 20 }, (_, index) => index),
      page,
    ).pager.links.map(({ label, current, gap }) => `${gap ? '…' : ''}${label}${current ? '*' : ''}`);

  it.each([
    [1, '1* 2 3 …20'],
    [4, '1 2 3 4* 5 6 …20'],
    [10, '1 …8 9 10* 11 12 …20'],
    [20, '1 …18 19 20*'],
  ])('are the first, the last and those near page %i, and say where some are left out', (page, numbers) => {
    expect(shown(page, 20).join(' ')).toBe(numbers);
  });

  it('leave out no number alone', () => {
    expect(shown(5, 9).join(' ')).toBe('1 2 3 4 5* 6 7 8 9');
  });
});

describe('pages', () => {
  it.each([
    [0, [1]],
    [20, [1]],
    [21, [1, 2]],
    [40, [1, 2]],
  ])('of a list of %i are %j', (count, numbers) => {
    expect(pageNumbers(count)).toEqual(numbers);
    const parts = numbers.map(
      (page) =>
        paged(
          site,
          '/x/',
          Array.from({ length: count }, (_, index) => index),
          page,
        ).entries,
    );
    expect(parts.flat()).toHaveLength(count);
  });

  it('of an empty list say that there is nothing yet', () => {
    const view = bulletinListView(siteOf({}), 1);
    expect(view.groups).toEqual([]);
    expect(view.pager).toMatchObject({ page: 1, pages: 1 });
  });
});

describe('groups by year', () => {
  it('keep the order of the items', () => {
    const item = (date: string) => ({
      ...listingItem(site, site.library.bulletin('spring')),
      date,
      year: date.slice(0, 4),
    });
    const groups = byYear(['2024-02-01', '2024-01-01', '2022-05-05'].map(item));
    expect(groups.map(({ year, items }) => [year, items.map(({ date }) => date)])).toEqual([
      ['2024', ['2024-02-01', '2024-01-01']],
      ['2022', ['2022-05-05']],
    ]);
  });
});
