/** Which pages a query is about: every word of the page counts, and how much is told by body and title. */
import { describe, expect, it } from 'vitest';
import { ground, library, STANDARD, VISIT } from './site.ts';
import { pageTexts } from '../../../../src/evaluation/search/page-text.ts';

const { truth } = ground;
const gains = (query: string, most?: number) => {
  const pages = truth.expected(query, most);
  return pages && Object.fromEntries(pages);
};

describe('the text of a page', () => {
  it('holds what the reader sees of a bulletin, and the names it goes by', () => {
    const [visit, standard] = pageTexts(library);
    expect(visit).toEqual({
      url: VISIT,
      title: '单雄信到访',
      body: ['介绍了渣浆泵的情况。'],
      called: ['石家庄工业泵厂有限公司', '石工泵', '石泵厂', '单雄信'],
      facts: ['2024-04-01', '2024年4月1日', '新闻', '石工泵 厂长'],
    });
    expect(standard?.summary).toBe('依据旧标准修订。');
    expect(standard?.called).toEqual(['标准制定', '团标']);
    expect(standard?.facts).toContain('第7期');
  });
});

describe('the truth', () => {
  it('gains by what body and title say, and finds the rest for nothing', () => {
    expect(gains('渣浆泵')).toEqual({ [STANDARD]: 3, [VISIT]: 1 });
    expect(gains('团标')).toEqual({ [STANDARD]: 0 });
    expect(gains('旧标准')).toEqual({ [STANDARD]: 0 });
    expect(gains('2024年4月')).toEqual({ [VISIT]: 0 });
    expect(gains('石工泵厂长')).toEqual({ [VISIT]: 0 });
  });

  it('wants everything that is asked for, and counts the rarest of it', () => {
    expect(gains('渣浆泵，执行')).toEqual({ [STANDARD]: 1 });
    expect(gains('单雄信 标准')).toEqual({});
    expect(gains('。')).toEqual({});
  });

  it('gives up where there are too many', () => {
    expect(gains('渣浆泵', 2)).toEqual({ [STANDARD]: 3, [VISIT]: 1 });
    expect(gains('渣浆泵', 1)).toBeUndefined();
  });

  it('knows what is no wrong answer', () => {
    expect(truth.says(STANDARD, 'slur')).toBe(true);
    expect(truth.says(VISIT, 'slur')).toBe(false);
    expect(truth.says('/没有/', '渣浆泵')).toBe(false);
    expect(truth.says(VISIT, '，')).toBe(false);
  });
});
