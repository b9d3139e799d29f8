/** The archive: every bulletin once, under its year and month. */
import { describe, expect, it } from 'vitest';
import { archiveView } from '../../../src/views/archive.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, siteOf } from './site.ts';

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
    const shown = view.years.map(({ id, label, count, months }) => [
      `${id} ${label} ${count}`,
      ...months.map(({ label: month, items }) => `${month} ${items.map(({ title }) => title).join('')}`),
    ]);
    expect(shown).toEqual([
      ['y2024 2024年 3篇', '11月 丁', '3月 丙乙'],
      ['y2022 2022年 1篇', '10月 甲'],
    ]);
    expect(view.summary).toBe('2022年10月28日至2024年11月1日，共4篇。');
  });

  it('names one day once', () => {
    expect(archiveView(siteOf(manyBulletins(1))).summary).toBe('2023年12月2日，共1篇。');
  });

  it('leaves nothing out', () => {
    const { years } = archiveView(siteOf(manyBulletins(45)));
    const hrefs = years.flatMap(({ months }) => months.flatMap(({ items }) => items.map(({ href }) => href)));
    expect(new Set(hrefs).size).toBe(45);
  });

  it('says so when there is nothing', () => {
    expect(archiveView(siteOf({}))).toMatchObject({ summary: '还没有简报。', years: [] });
  });
});
