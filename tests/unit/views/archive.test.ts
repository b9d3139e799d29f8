/** The archive: every bulletin once, under its year and month. */
import { describe, expect, it } from 'vitest';
import { archiveView, archiveYearView, type MonthLines } from '../../../src/views/archive.ts';
import { bulletinText } from '../../builders.ts';
import type { SiteContext } from '../../../src/views/context.ts';
import { sitePages } from '../../../src/views/site-pages.ts';
import { YEAR_SIZE } from '../../../src/library/urls.ts';
import { manyBulletins, siteOf } from './site.ts';

const linesOf = (months: readonly MonthLines[]) =>
  months.map(({ label, lines }) => `${label} ${lines.map(({ title }) => title).join('')}`);
const yearOf = (site: SiteContext, year: string) => {
  const archived = site.library.archive.find((candidate) => candidate.year === year);
  if (!archived) throw new Error(`nothing in ${year}`);
  return archived;
};
const yearView = (site: SiteContext, year: string, page = 1) => archiveYearView(site, yearOf(site, year), page);

describe('the archive', () => {
  it('goes by year and month, newest first', () => {
    const view = archiveView(
      siteOf({
        'bulletins/2022/a.md': bulletinText({ title: '甲', date: '2022-10-28' }),
        'bulletins/2024/b.md': bulletinText({ title: '乙', date: '2024-03-05' }),
        'bulletins/2024/c.md': bulletinText({ title: '丙', date: '2024-03-09' }),
        'bulletins/2024/d.md': bulletinText({ title: '丁', date: '2024-11-01' }),
      }),
    );
    const shown = view.sections.map(({ id, label, href, months }) => [`${id} ${label} ${href}`, ...linesOf(months)]);
    expect(shown).toEqual([
      ['y2024 2024年 /archive/2024/', '11月 丁', '3月 丙乙'],
      ['y2022 2022年 /archive/2022/', '10月 甲'],
    ]);
    expect(view.years).toEqual([
      { label: '2024年', href: '#y2024', count: '3篇', months: [] },
      { label: '2022年', href: '#y2022', count: '1篇', months: [] },
    ]);
    expect(view.summary).toBe('2022年10月28日至2024年11月1日，共4篇。');
  });

  it('names one day once', () => {
    expect(archiveView(siteOf(manyBulletins(1))).summary).toBe('2023年12月2日，共1篇。');
  });

  it('leaves nothing out', () => {
    const { sections } = archiveView(siteOf(manyBulletins(45)));
    const hrefs = sections.flatMap(({ months }) => months.flatMap(({ lines }) => lines.map(({ href }) => href)));
    expect(new Set(hrefs).size).toBe(45);
  });

  it('says so when there is nothing', () => {
    expect(archiveView(siteOf({}))).toMatchObject({ summary: '还没有简报。', years: [], sections: [] });
  });
});

describe('an archive that is too long to look through', () => {
  // 2023-12-02 and on
  const site = siteOf(manyBulletins(201));
  const view = archiveView(site);

  it('shows how many bulletins each year and each month has, and leads there', () => {
    expect(view.years.map(({ id, label, href, count }) => [id, label, href, count].join(' '))).toEqual([
      'y2024 2024年 /archive/2024/ 171篇',
      'y2023 2023年 /archive/2023/ 30篇',
    ]);
    expect(view.years[0]?.months.slice(0, 2)).toEqual([
      { label: '6月', href: '/archive/2024/#m06', count: '19篇' },
      { label: '5月', href: '/archive/2024/#m05', count: '31篇' },
    ]);
  });

  it('lists the newest year alone', () => {
    expect(view.sections).toHaveLength(1);
    expect(view.sections[0]).toMatchObject({ label: '2024年', href: '/archive/2024/' });
    expect(view.sections[0]).not.toHaveProperty('more');
    expect(linesOf(view.sections[0]?.months ?? []).map((line) => line.split(' ')[0])).toEqual([
      '6月',
      '5月',
      '4月',
      '3月',
      '2月',
      '1月',
    ]);
  });

  it('lists the newest months, where the newest year is too long itself, and says that there is more', () => {
    const [section, ...rest] = archiveView(siteOf(manyBulletins(30 + 250))).sections;
    expect(rest).toEqual([]);
    expect(section?.more).toBe('查看2024年的全部简报');
    expect(section?.months.map(({ label }) => label)).toEqual(['9月', '8月', '7月', '6月', '5月', '4月', '3月']);
  });

  it('lists nothing where the newest month is too long already', () => {
    const files = Array.from({ length: 201 }, (_, index): [string, string] => [
      `bulletins/2024/b-${index}.md`,
      bulletinText({ title: `第${index}篇`, date: '2024-03-05' }),
    ]);
    expect(archiveView(siteOf(Object.fromEntries(files))).sections).toEqual([]);
  });
});

describe('a year of the archive', () => {
  const site = siteOf(
    {
      'bulletins/2022/a.md': bulletinText({ title: '甲', date: '2022-10-28' }),
      'bulletins/2024/b.md': bulletinText({ title: '乙', date: '2024-03-05' }),
      'bulletins/2024/c.md': bulletinText({ title: '丙', date: '2024-03-09' }),
      'bulletins/2024/d.md': bulletinText({ title: '丁', date: '2024-11-01' }),
    },
    { base: '/sub/' },
  );

  it('has all its bulletins by month, and the way to each month and to the other years', () => {
    const view = yearView(site, '2024');
    expect(view).toMatchObject({ title: '2024年的简报', summary: '2024年3月5日至2024年11月1日，共3篇。' });
    expect(linesOf(view.sections)).toEqual(['11月 丁', '3月 丙乙']);
    expect(view.months.map(({ label, href, count }) => `${label} ${href} ${count}`)).toEqual([
      '11月 /sub/archive/2024/#m11 1篇',
      '3月 /sub/archive/2024/#m03 2篇',
    ]);
    expect(view.sections.map(({ id }) => id)).toEqual(['m11', 'm03']);
    expect(view.years).toEqual([
      { label: '2024年', href: '/sub/archive/2024/', current: true },
      { label: '2022年', href: '/sub/archive/2022/', current: false },
    ]);
  });

  it('needs no way to its only month', () => {
    expect(yearView(site, '2022').months).toEqual([]);
  });

  it('stands where it stands, below the archive', () => {
    const { frame } = yearView(site, '2022');
    expect(frame).toMatchObject({
      canonical: 'https://valves.example.org/sub/archive/2022/',
      documentTitle: '2022年的简报 - 阀门联盟',
      description: '2022年10月28日，共1篇。',
    });
    expect(frame.menu.find(({ current }) => current)?.label).toBe('归档');
  });

  it('goes on over pages where it is very long; months lead to the page on which they begin', () => {
    const days = Array.from({ length: YEAR_SIZE + 3 }, (_, index): [string, string] => [
      `bulletins/2024/b-${index}.md`,
      bulletinText({ title: `第${index}篇`, date: index < 2 ? '2024-02-01' : index < 5 ? '2024-05-01' : '2024-09-01' }),
    ]);
    const long = siteOf(Object.fromEntries(days));
    const pages = [yearView(long, '2024'), yearView(long, '2024', 2)] as const;
    expect(pages.map(({ sections }) => sections.map(({ label, lines }) => `${label} ${lines.length}`))).toEqual([
      ['9月 498', '5月 2'],
      ['5月 1', '2月 2'],
    ]);
    for (const { months } of pages)
      expect(months.map(({ href }) => href)).toEqual([
        '/archive/2024/#m09',
        '/archive/2024/#m05',
        '/archive/2024/2/#m02',
      ]);
    expect(pages[1].frame).toMatchObject({
      canonical: 'https://valves.example.org/archive/2024/2/',
      documentTitle: '2024年的简报 第2页，共2页 - 阀门联盟',
    });
    expect(sitePages(long).map(({ path }) => path)).toContain('/archive/2024/2/');
  });

  it('does not change with what happens in another', () => {
    const before = siteOf(manyBulletins(210));
    const after = siteOf(manyBulletins(211));
    expect(yearView(after, '2023')).toEqual(yearView(before, '2023'));
    expect(yearView(after, '2024')).not.toEqual(yearView(before, '2024'));
  });
});
