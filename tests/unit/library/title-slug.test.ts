/** The address that a title suggests: pinyin by words, short, and fit for a file's name whatever the title is. */
import { describe, expect, it } from 'vitest';
import { slugProblem } from '../../../src/bulletin/rules/file-name.ts';
import { bulletinSlug, titleSlug } from '../../../src/library/title-slug.ts';

describe('the slug of a title', () => {
  it.each([
    ['联盟第一次成员大会召开', 'lianmeng-diyici-chengyuan-dahui-zhaokai'],
    ['T/HPA 0001-2024', 't-hpa-0001-2024'],
    ['团体标准T/HPA 0001-2024发布', 'tuanti-biaozhun-t-hpa-0001-2024-fabu'],
    ['ＡＢＣ１２', 'abc12'],
    ['Open Day 2024', 'open-day-2024'],
    ['绿色发展', 'lvse-fazhan'],
    ['Café 开放日', 'cafe-kaifang-ri'],
  ])('%s is %s', (title, slug) => {
    expect(titleSlug(title)).toBe(slug);
  });

  it('ends at a word, and is never long', () => {
    const slug = titleSlug('联盟召开成员大会'.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/^(?:lianmeng-zhaokai-chengyuan-dahui-?)+(?:-?(?:lianmeng|zhaokai|chengyuan|dahui))*$/);
    expect(titleSlug('A'.repeat(200))).toBe('a'.repeat(60));
  });

  it.each([
    '',
    '！？',
    '《》',
    '2024',
    '12',
    'あいう',
    'Ольга',
    '🎉',
    '-',
    '../..',
    'CON',
    'com1',
    'Index',
    '㐀㐁',
    '第1期',
    '\u200b',
  ])('is fit for a file name: %j', (title) => {
    const slug = titleSlug(title);
    expect(slugProblem('bulletin', slug)).toBeUndefined();
    expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(slug).not.toMatch(/^(?:con|com1|index)$/);
  });
});

describe('the slug of a bulletin', () => {
  it.each([
    ['北方某某产业技术创新战略联盟召开大会', '北方某某产业技术创新战略联盟', 'lianmeng-zhaokai-dahui'],
    ['我会（北方泵业协会）换届', '北方泵业协会', titleSlug('我会（协会）换届')],
    ['北方泵业协会', '北方泵业协会', titleSlug('北方泵业协会')],
    ['走访北方泵业', '北方泵业', titleSlug('走访')],
    ['召开大会', '北方泵业协会', 'zhaokai-dahui'],
    ['召开大会', undefined, 'zhaokai-dahui'],
    ['召开大会', '', 'zhaokai-dahui'],
  ])('does not spell out the name of the alliance: %s of %s', (title, alliance, slug) =>
    expect(bulletinSlug(title, alliance)).toBe(slug),
  );
});
