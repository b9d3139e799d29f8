/** The search over an engine in memory: what answers, in which order, and how far it had to relax. */
import { describe, expect, it } from 'vitest';
import { plainExcerpt } from '../../../src/search/excerpt.ts';
import { searchRecord } from '../../../src/search/record.ts';
import { search, type SearchOptions } from '../../../src/search/search.ts';
import { memoryEngine } from './memory-engine.ts';

const bulletins: [title: string, date: string, text: string, names?: string[]][] = [
  ['联盟成立', '2022-10-28', '渣浆泵联盟成立。标准化工作开始。'],
  ['标准发布', '2024-01-20', '渣浆泵标准发布。渣浆泵企业参加，渣浆泵GB/T 3216-2016。'],
  ['到企业调研', '2023-07-19', '调研组到企业。', ['石家庄工业泵厂有限公司', '石工泵']],
  ['人才培养', '2023-01-01', '知识更新与产权登记。'],
  ['同日一', '2021-05-05', '衬胶过流件。'],
  ['同日二', '2021-05-05', '衬胶过流件。'],
];
const engine = memoryEngine(
  bulletins.map(([title, date, text, names = []], order) =>
    searchRecord({
      url: `/${title}/`,
      title,
      date,
      order,
      sections: [{ text }],
      names,
      filters: { year: [date.slice(0, 4)] },
    }),
  ),
);

async function ask(query: string, options?: SearchOptions) {
  const found = await search(engine, query, options);
  const results = await found.results(0, 20);
  expect(results.length).toBe(found.count);
  return { ...found, titles: results.map(({ title }) => title), results };
}

describe('search', () => {
  it('finds a phrase and nothing that only has its characters', async () => {
    expect(await ask('浆泵标')).toMatchObject({ relaxation: 'none', titles: ['标准发布'] });
  });

  it('puts first what says it more often', async () => {
    expect((await ask('渣浆泵')).titles).toEqual(['标准发布', '联盟成立']);
  });

  it('decides between equals by the newer date, then by the place in the list', async () => {
    expect((await ask('过流件')).titles).toEqual(['同日二', '同日一']);
  });

  it('orders by date when asked', async () => {
    expect((await ask('企业', { order: 'newest' })).titles).toEqual(['标准发布', '到企业调研']);
  });

  it('keeps to filters', async () => {
    expect((await ask('渣浆泵', { filters: { year: ['2022'] } })).titles).toEqual(['联盟成立']);
  });

  it('finds by a name that is not in the text, and does not show it', async () => {
    const { titles, results } = await ask('石工泵');
    expect(titles).toEqual(['到企业调研']);
    expect(results.map(({ excerpt }) => plainExcerpt(excerpt))).toEqual(['调研组到企业。']);
  });

  it('does not cross from one name to the next', async () => {
    expect((await ask('公司石工')).relaxation).toBe('words');
  });

  it.each(['GB/T 3216-2016', 'gb/t3216-2016', 'GB-T-3216-2016', 'GB/T 32', 'gb/t 3216-20', '3216', '321', 'B/T 3216'])(
    'finds the code typed as %s',
    async (code) => {
      expect(await ask(code)).toMatchObject({ relaxation: 'none', titles: ['标准发布'] });
    },
  );

  it('relaxes in steps, and says which', async () => {
    expect(await ask('联盟 标准化')).toMatchObject({ relaxation: 'none', titles: ['联盟成立'] });
    expect(await ask('联盟-渣浆泵 3216')).toMatchObject({ relaxation: 'loose' });
    expect(await ask('企业GB')).toMatchObject({ relaxation: 'words', titles: ['标准发布'] });
    expect(await ask('知识产权')).toMatchObject({ relaxation: 'words', titles: ['人才培养'] });
    expect(await ask('知识竞赛')).toMatchObject({ relaxation: 'loose', titles: ['人才培养'] });
    expect(await ask('量子计算机')).toMatchObject({ relaxation: 'loose', count: 0 });
  });

  it('asks nothing of the engine when there is nothing to look for', async () => {
    const before = engine.asked.length;
    expect((await ask(' ，。')).count).toBe(0);
    expect(engine.asked.length).toBe(before);
  });

  it('loads only the results that are shown', async () => {
    const found = await search(engine, '渣浆泵');
    expect((await found.results(1, 2)).map(({ title }) => title)).toEqual(['联盟成立']);
  });
});
