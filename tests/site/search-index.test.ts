/** The search of a built index, through Pagefind's own engine: every substring is found, and nothing but it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hanVariants } from '../../src/build/han-variants.ts';
import { indexLibrary } from '../../src/build/search-index.ts';
import { searchJson } from '../../src/build/search-report.ts';
import { searchableBulletins, searchFacets } from '../../src/build/searchable.ts';
import { openSiteIndex } from '../../src/build/site-index.ts';
import { seeded } from '../../src/evaluation/random.ts';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { searchRecord } from '../../src/search/record.ts';
import { hitNumber } from '../../src/search/engine.ts';
import { everything } from '../../src/search/exact.ts';
import { search } from '../../src/search/search.ts';
import type { SiteIndex } from '../../src/search/site-index.ts';
import { zhHans } from '../../src/site/text/zh-Hans.ts';
import { pagefindIndex, readIndex } from './pagefind-index.ts';
import { CODES, writeSampleContent } from './search-sample.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let scratch: string;

beforeAll(async () => {
  // a path such as editors have, with a space and Chinese in it
  scratch = await mkdtemp(join(tmpdir(), 'jianbao 搜索-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

interface Indexed {
  readonly site: string;
  readonly library: Library;
  readonly index: SiteIndex;
  /** Site path → everything the page says. */
  readonly texts: ReadonlyMap<string, string>;
}

async function indexed(content: string, name: string): Promise<Indexed> {
  const library = buildLibrary((await readContent(content)).content, { drafts: false });
  const site = join(scratch, name);
  for (const [path, bytes] of await indexLibrary(library, { base: '/' })) {
    await mkdir(dirname(join(site, 'pagefind', path)), { recursive: true });
    await writeFile(join(site, 'pagefind', path), bytes);
  }
  const index = await openSiteIndex(site);
  if (!index) throw new Error('no index was written');
  const texts = searchableBulletins(library, '/').map(({ url, title, date, summary = '', names, sections }) => {
    const body = sections.map(({ text }) => text);
    return [url, [title, date, zhHans.day(date), summary, ...body, ...names].join('\n')] as const;
  });
  return { site, library, index, texts: new Map(texts) };
}

async function urls(index: SiteIndex, query: string): Promise<{ relaxation: string; urls: string[] }> {
  const found = await search(index, query);
  const results = await found.results(0, found.count);
  return { relaxation: found.relaxation, urls: results.map(({ url }) => url) };
}

const squeezed = (text: string) => text.toLowerCase().replace(/[\s\-—/.:：]/gu, '');
/** What a query asks for, each on its own: it is parted at what is neither a word nor part of a code. */
const requests = (query: string) =>
  query
    .split(/[^\p{L}\p{N}\s\-—/.:]|(?<=\p{Script=Han})[\s\-—/.:]+(?=\p{Script=Han})/u)
    .map(squeezed)
    .filter(Boolean);

/** Substrings of 2 to 8 characters of any line of any page, but never of a part of a number or of a foreign word. */
function cuts({ texts }: Indexed, count: number, seed: number): { query: string; url: string }[] {
  const random = seeded(seed);
  const pages = [...texts];
  const drawn: { query: string; url: string }[] = [];
  while (drawn.length < count) {
    const [url, text] = pages[Math.floor(random() * pages.length)] ?? ['', ''];
    const lines = text.split('\n');
    const line = lines[Math.floor(random() * lines.length)] ?? '';
    const start = Math.floor(random() * line.length);
    const end = start + 2 + Math.floor(random() * 7);
    const query = line.slice(start, end).trim();
    const inside = [start, end].some((at) => /^(?:\d\d|[a-z][a-z])$/i.test(line.slice(at - 1, at + 1)));
    if (requests(query).length > 0 && !inside) drawn.push({ query, url });
  }
  return drawn;
}

async function measure(site: Indexed, queries: readonly { query: string; url: string }[]) {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { query, url } of queries) {
    const { relaxation, urls: found } = await urls(site.index, query);
    if (relaxation !== 'none' || !found.includes(url)) missed.push(query);
    for (const other of found) {
      const text = squeezed(site.texts.get(other) ?? '');
      if (!requests(query).every((request) => text.includes(request))) wrong.push(`${query} → ${other}`);
    }
  }
  return { missed, wrong };
}

describe('an index of synthetic bulletins', () => {
  let site: Indexed;
  beforeAll(async () => {
    const content = join(scratch, 'content');
    await writeSampleContent(content, { count: 60, seed: 7 });
    site = await indexed(content, '网站');
  });

  it('finds every substring, and only pages that have it', async () => {
    const { missed, wrong } = await measure(site, cuts(site, 400, 11));
    expect(missed).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it.each(
    CODES.flatMap((code) =>
      [code, code.replace(/\s/g, ''), code.replace(/\s/g, '-'), code.toLowerCase()].map((typed) => [typed, code]),
    ),
  )('finds %s wherever %s is written', async (typed, code) => {
    const expected = [...site.texts].filter(([, text]) => text.includes(code)).map(([url]) => url);
    const { relaxation, urls: found } = await urls(site.index, typed);
    expect(relaxation).toBe('none');
    expect(found.sort()).toEqual(expected.sort());
  });

  it('finds a code while it is being typed', async () => {
    for (const typed of ['GB/T 32', 'T/HPA 000', '100ZJ-I-A5', 'iso 99', 'GB/T 3216-20']) {
      const { relaxation, urls: found } = await urls(site.index, typed);
      expect([typed, relaxation, found.length > 0]).toEqual([typed, 'none', true]);
      for (const url of found) expect(squeezed(site.texts.get(url) ?? '')).toContain(squeezed(typed));
    }
  });

  it('finds bulletins by another name of a unit or a tag in their front matter', async () => {
    const units = site.library.bulletins
      .filter(({ members }) => members.length > 0)
      .map(({ slug }) => `/bulletins/${slug}/`);
    const tags = site.library.bulletins.filter(({ tags: slugs }) => slugs.includes('standards'));
    expect((await urls(site.index, '石泵厂')).urls.sort()).toEqual(units.sort());
    expect((await urls(site.index, '团标')).urls.length).toBe(tags.length);
  });

  it('keeps to filters', async () => {
    const found = await search(site.index, '渣浆泵', { filters: { year: ['2022'], tag: ['标准制定'] } });
    const results = await found.results(0, found.count);
    const expected = site.library.bulletins.filter(
      ({ slug, date, tags }) =>
        date.startsWith('2022') &&
        tags.includes('standards') &&
        site.texts.get(`/bulletins/${slug}/`)?.includes('渣浆泵'),
    );
    expect(results.length).toBeGreaterThan(0);
    expect(results.map(({ url }) => url).sort()).toEqual(expected.map(({ slug }) => `/bulletins/${slug}/`).sort());
  });

  it('numbers its bulletins from the oldest on, as the table of facets does, and lists all of them', async () => {
    const hits = await everything(site.index);
    const listed = await Promise.all(hits.map(async (hit) => (await hit.data()).url));
    expect(listed).toEqual(site.library.bulletins.map(({ slug }) => `/bulletins/${slug}/`));
    expect(hits.map(hitNumber)).toEqual(hits.map((_, age) => hits.length - 1 - age));
    expect(await site.index.facets()).toEqual(searchFacets(site.library));
  });

  it('finds in Traditional characters what it finds in Simplified ones', async () => {
    for (const [typed, meant] of [
      ['渣漿泵過流部件', '渣浆泵过流部件'],
      ['知識產權共享辦法', '知识产权共享办法'],
      ['標準制定', '标准制定'],
      ['衬膠件硫化', '衬胶件硫化'],
    ] as const) {
      const expected = await urls(site.index, meant);
      expect(expected.urls.length).toBeGreaterThan(0);
      expect(await urls(site.index, typed)).toEqual(expected);
    }
  });

  it('finds a unit by the letters of its name', async () => {
    const expected = (await urls(site.index, '石工泵')).urls;
    for (const typed of ['shigongbeng', 'sgb', 'shi gong beng']) {
      const found = await search(site.index, typed);
      expect(found.spelled[0]).toBe('石工泵');
      expect((await urls(site.index, typed)).urls).toEqual(expect.arrayContaining(expected));
    }
  });

  it('answers the same on a Chinese page, where Pagefind would segment the query', async () => {
    vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-Hans' }) });
    const chinese = await openSiteIndex(site.site);
    vi.unstubAllGlobals();
    for (const { query } of cuts(site, 60, 3)) {
      expect([query, chinese && (await urls(chinese, query))]).toEqual([query, await urls(site.index, query)]);
    }
  });

  it('leads to the heading above the match', async () => {
    const results = await (await search(site.index, '第7项')).results(0, 1);
    const bulletin = site.library.bulletin('b-6');
    expect(results[0]?.url).toBe('/bulletins/b-6/');
    expect(bulletin.document.anatomy.headings.map(({ id }) => id)).toContain(results[0]?.sectionId);
  });

  it('is the same, byte for byte, made again', async () => {
    const digests = async () =>
      [...(await indexLibrary(site.library, { base: '/' }))].map(
        ([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`,
      );
    const first = await digests();
    for (let again = 0; again < 4; again++) expect(await digests()).toEqual(first);
  });

  it('says what Pagefind itself would say of the same records', async () => {
    const variants = hanVariants();
    const bulletins = searchableBulletins(site.library, '/').toReversed();
    const records = bulletins.map((bulletin) => searchRecord(bulletin, variants));
    const expected = readIndex(await pagefindIndex(records));
    const actual = readIndex(await indexLibrary(site.library, { base: '/' }));
    // Pagefind also keeps words with the marks around them, for which no query asks
    const asked = [...expected.words].filter(([word]) => /^[\p{L}\p{N}]+$/u.test(word));
    expect(Object.fromEntries(actual.words)).toEqual(Object.fromEntries(asked));
    expect(actual.pages.map(({ fragment: { url, content, anchors } }) => ({ url, content, anchors }))).toEqual(
      expected.pages.map(({ fragment: { url, content, anchors } }) => ({ url, content, anchors })),
    );
    for (const [page, { length }] of actual.pages.entries())
      expect(Math.abs(length - (expected.pages[page]?.length ?? 0))).toBeLessThan(32);
  });

  it('ships the engine and nothing else of Pagefind', async () => {
    const kinds = [...(await indexLibrary(site.library, { base: '/' })).keys()].map((path) =>
      path.replace(/^.*?([^./]*)\.?(pf_\w+)$/, '$2').replace(/\.[0-9a-f]{10}\.json$/, '.json'),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'facets.json',
      'pagefind-entry.json',
      'pagefind.js',
      'pf_fragment',
      'pf_index',
      'pf_meta',
      'variants.json',
      'wasm.unknown.pagefind',
    ]);
  });

  it('gives addresses with the base of the site', async () => {
    const files = await indexLibrary(site.library, { base: '/联盟/' });
    const folder = join(scratch, 'based');
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true });
      await writeFile(join(folder, 'pagefind', path), bytes);
    }
    const based = await openSiteIndex(folder);
    const results = based ? await (await search(based, '渣浆泵')).results(0, 1) : [];
    expect(results[0]?.url).toMatch(/^\/%E8%81%94%E7%9B%9F\/bulletins\/b-\d+\/$/);
  });

  it('answers on the command line as it does to the program', async () => {
    const queries = cuts(site, 40, 23).map(({ query }) => query);
    const file = join(scratch, 'queries.json');
    await writeFile(file, JSON.stringify(queries));
    const expected = [];
    for (const query of queries) expected.push(searchJson(await (await search(site.index, query)).results(0, 5)));
    const { stdout, stderr, status } = command('--site', site.site, '--queries', file, '--limit', '5');
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});

describe('the index of the shipped content', () => {
  it('finds every substring, and only pages that have it', async () => {
    const site = await indexed(join(ROOT, 'content'), 'shipped');
    const { missed, wrong } = await measure(site, cuts(site, 300, 5));
    expect(missed).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

describe('the command', () => {
  it.each([
    [[], '没有写要搜什么'],
    [['泵', '--colour'], '不认识的选项 --colour'],
    [['泵', '--limit', '0'], '--limit 应当是大于 0 的整数'],
    [['泵', '--site', '没有这个文件夹'], '先运行 npm run build'],
    [['泵', '--site', 'src'], '先运行 npm run build'],
    [['--queries', '没有.json'], '找不到文件'],
    [['--queries', 'package.json'], 'JSON 的字符串列表'],
    [['泵', '--queries', 'package.json'], '不要两样都写'],
  ])('tells %j that it was typed wrong', (words, complaint) => {
    const { stderr, status } = command(...words);
    expect(stderr).toContain(complaint);
    expect(status).toBe(2);
  });
});

function command(...words: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/search.ts'), ...words], { cwd: ROOT, encoding: 'utf8' });
}
