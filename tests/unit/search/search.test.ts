/** The search over an engine in memory: what answers, in which order, and how far it had to relax. */
import { describe, expect, it } from 'vitest';
import { plainExcerpt } from '../../../src/search/excerpt.ts';
import { facetTable } from '../../../src/search/facets.ts';
import { searchRecord } from '../../../src/search/record.ts';
import { search, type SearchOptions } from '../../../src/search/search.ts';
import { siteIndex, type SearchTables } from '../../../src/search/site-index.ts';
import { variantTable } from '../../../src/search/variants.ts';
import { memoryEngine } from './memory-engine.ts';

interface Sample {
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly names?: string[];
  /** Name or title → syllables. */
  readonly pinyin?: Readonly<Record<string, string>>;
}

const bulletins: Sample[] = [
  {
    title: '标准发布',
    date: '2024-01-20',
    text: '渣浆泵标准发布。渣浆泵企业参加，渣浆泵GB/T 3216-2016。',
    pinyin: { 标准发布: 'biao zhun fa bu' },
  },
  {
    title: '到企业调研',
    date: '2023-07-19',
    text: '调研组到企业。',
    names: ['石家庄工业泵厂有限公司、石工泵'],
    pinyin: { 石工泵: 'shi gong beng' },
  },
  { title: '人才培养', date: '2023-01-01', text: '知识更新与产权登记。' },
  { title: '联盟成立', date: '2022-10-28', text: '渣浆泵联盟成立。标准化工作开始。' },
  { title: '同日二', date: '2021-05-05', text: '衬胶过流件。', names: ['BZ-9'] },
  { title: '同日一', date: '2021-05-05', text: '衬胶过流件。' },
];
const variants = new Map([
  ['標', '标'],
  ['準', '准'],
  ['發', '发'],
  ['佈', '布'],
]);
const engine = memoryEngine(
  bulletins.map(({ title, date, text, names = [], pinyin = {} }) =>
    searchRecord({
      url: `/${title}/`,
      title,
      date,
      sections: [{ text }],
      names,
      spellings: Object.entries(pinyin).map(([name, syllables]) => ({ text: name, syllables: syllables.split(' ') })),
    }),
  ),
);
const years = bulletins.map(({ date }) => date.slice(0, 4)).reverse();
const tables: SearchTables = {
  variants: variantTable(variants, new Set('标准发布')),
  facets: facetTable(
    years.map((year) => ({ year: [year] })),
    { year: [...new Set(years)].reverse() },
  ),
};
const loaded: string[] = [];
const site = siteIndex(engine, (name) => {
  loaded.push(name);
  return Promise.resolve(tables[name]);
});

async function ask(query: string, options?: SearchOptions) {
  const found = await search(site, query, options);
  const results = await found.results(0, 20);
  expect(results.length).toBe(found.count);
  return { ...found, titles: results.map(({ title }) => title), results };
}

describe('search', () => {
  it('finds a phrase and nothing that only has its characters', async () => {
    expect(await ask('浆泵标')).toMatchObject({ relaxation: 'none', titles: ['标准发布'] });
  });

  it('puts first what says it more often, title included', async () => {
    expect((await ask('渣浆泵')).titles).toEqual(['标准发布', '联盟成立']);
    expect((await ask('企业')).titles).toEqual(['到企业调研', '标准发布']);
  });

  it('decides between equals by the newer date, then by the place in the list', async () => {
    expect((await ask('过流件')).titles).toEqual(['同日二', '同日一']);
  });

  it('orders by date when asked', async () => {
    expect((await ask('企业', { order: 'newest' })).titles).toEqual(['标准发布', '到企业调研']);
    expect((await ask('bz', { order: 'newest' })).titles).toEqual(['标准发布', '联盟成立', '同日二']);
  });

  it('keeps to filters', async () => {
    expect((await ask('渣浆泵', { filters: { year: ['2022'] } })).titles).toEqual(['联盟成立']);
    expect((await ask('渣浆泵', { filters: { year: ['2022', '2024'] } })).count).toBe(2);
    expect((await ask('渣浆泵', { filters: { year: ['1999'] } })).count).toBe(0);
    expect((await ask('渣浆泵', { filters: { year: [] } })).count).toBe(2);
  });

  it('finds everything that passes when there are filters and no query', async () => {
    expect((await ask(' ', { filters: { year: ['2023'] } })).titles).toEqual(['到企业调研', '人才培养']);
  });

  it('counts facets over what answers, whatever is chosen', async () => {
    expect(await (await ask('渣浆泵', { filters: { year: ['2022'] } })).facets()).toEqual([
      {
        name: 'year',
        values: [
          { value: '2022', count: 1, chosen: true },
          { value: '2024', count: 1, chosen: false },
        ],
      },
    ]);
  });

  it('finds by a name that is not in the text, and says which', async () => {
    const { titles, results } = await ask('石工泵');
    expect(titles).toEqual(['到企业调研']);
    expect(results.map(({ excerpt }) => plainExcerpt(excerpt))).toEqual(['石家庄工业泵厂有限公司、石工泵']);
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
    const found = await search(site, '渣浆泵');
    expect((await found.results(1, 2)).map(({ title }) => title)).toEqual(['联盟成立']);
  });
});

describe('Traditional characters', () => {
  it('are found as Simplified ones, also mixed with them', async () => {
    for (const query of ['標準發佈', '標准发布', '標準 发布', '標準-發佈'])
      expect(await ask(query)).toMatchObject({ relaxation: 'none', titles: ['标准发布'] });
  });

  it('are marked where they were found', async () => {
    const [result] = (await ask('標準')).results;
    expect(result?.titleParts[0]).toEqual({ text: '标准', match: true });
  });

  it('cost nothing while nobody types them', async () => {
    const index = siteIndex(engine, () => Promise.reject(new Error('not asked for')));
    expect((await search(index, '标准')).count).toBe(2);
  });

  it('relax as others do', async () => {
    expect(await ask('標準企业')).toMatchObject({ relaxation: 'words' });
  });
});

describe('pinyin', () => {
  it.each(['biaozhunfabu', 'biaozhun', 'BiaoZhun', 'biāo zhǔn', "biao'zhun", 'bzfb', 'zfb', 'biaozhunf'])(
    'finds the title typed as %s',
    async (query) => {
      const { relaxation, titles } = await ask(query);
      expect(relaxation).toBe('none');
      expect(titles).toContain('标准发布');
    },
  );

  it('finds every bulletin with the Chinese that was meant, and says what that is', async () => {
    expect(await ask('biaozhun')).toMatchObject({ spelled: ['标准'], titles: ['标准发布', '联盟成立'] });
    expect(await ask('sgb')).toMatchObject({ spelled: ['石工泵'], titles: ['到企业调研'] });
  });

  it('marks the Chinese', async () => {
    const [result] = (await ask('biaozhun')).results;
    expect(result?.titleParts[0]).toEqual({ text: '标准', match: true });
  });

  it('comes after what holds the letters themselves', async () => {
    expect((await ask('bz')).titles).toEqual(['同日二', '标准发布', '联盟成立']);
  });
});
