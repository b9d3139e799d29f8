/**
 * A small evaluation of the search on made-up bulletins, as `npm run eval:search` does it on a content: a guard against
 * an engine that takes text apart in another way, or weighs it otherwise.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientScripts } from '../../src/evaluation/search/client-scripts.ts';
import { costOf } from '../../src/evaluation/search/cost.ts';
import { evaluate, type Row } from '../../src/evaluation/search/evaluate.ts';
import { failuresOf } from '../../src/evaluation/search/failures.ts';
import type { KindId } from '../../src/evaluation/search/kinds.ts';
import { searchedSite, type SearchedSite } from '../../src/evaluation/search/searched-site.ts';
import { kindCostVerdicts, qualityVerdicts } from '../../src/evaluation/search/verdict.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { runScript } from './built-site.ts';
import { writeSampleContent } from './search-sample.ts';

const SEED = 20221020;

let scratch: string;
let content: string;
let site: SearchedSite;
let rows: readonly Row[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'jianbao 评测-'));
  content = join(scratch, 'content');
  await writeSampleContent(content, { count: 60, seed: 7 });
  const library = buildLibrary((await readContent(content)).content, { drafts: false });
  site = await searchedSite(library, join(scratch, 'site'));
  rows = await evaluate(library, (query) => site.ask(query), { seed: SEED, count: 60, most: 60 });
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const KINDS: readonly [KindId, number][] = [
  ['cut', 60],
  ['words', 60],
  ['word', 60],
  ['code', 20],
  ['traditional', 60],
  ['name', 6],
  ['pinyin', 30],
  ['initials', 30],
];

describe.each(KINDS)('queries of the kind “%s”', (id, atLeast) => {
  it(`are at least ${atLeast}, and meet every demand`, () => {
    const row = rows.find(({ kind }) => kind.id === id);
    if (!row) throw new Error(`${id} was not measured`);
    expect(row.measures.queries).toBeGreaterThanOrEqual(atLeast);
    expect(failuresOf(row).map(({ query, kind, score }) => [query, kind, score.missed, score.wrong])).toEqual([]);
    expect(Object.entries(qualityVerdicts(row)).filter(([, { met }]) => met === false)).toEqual([]);
  });
});

describe('a first search', () => {
  it('fetches the programs, the engine, tables, parts of the index and what is shown; all of it is there', async () => {
    const files = await site.firstTime('渣漿泵');
    for (const pattern of [
      /^pagefind\/pagefind\.js$/,
      /^pagefind\/pagefind-entry\.json$/,
      /^pagefind\/wasm\..*\.pagefind$/,
      /^pagefind\/pagefind\..*\.pf_meta$/,
      /^pagefind\/index\/.*\.pf_index$/,
      /^pagefind\/fragment\/.*\.pf_fragment$/,
      /^pagefind\/variants\..*\.json$/,
      /^pagefind\/facets\..*\.json$/,
    ])
      expect(files.filter((file) => pattern.test(file))).not.toEqual([]);
    expect(files.filter((file) => !site.files.has(file))).toEqual([]);
    expect(files.filter((file) => file.includes('/fragment/'))).toHaveLength(8);
    expect(new Set(files).size).toBe(files.length);
  });

  it('stays small', async () => {
    const scripts = await clientScripts();
    expect(scripts.map((script) => Buffer.from(script).toString()).join('')).toContain('new Worker');
    const cost = await costOf(site, rows, { scripts, firsts: 3, seed: SEED });
    expect(cost.kinds.map((kind) => kindCostVerdicts(kind).bytes.met)).toEqual(KINDS.map(() => true));
    expect(cost.all.firstRequests.median).toBeGreaterThan(8);
  });
});

describe('the command', () => {
  it('prints figures and goals, and fails only when told to', async () => {
    const { code, out } = await runScript('eval-search', ['--content', content, '--count', '4', '--failures', '0']);
    expect(out).toContain('60 篇简报');
    expect(out).toMatch(/^任意截取 +4 +1\.000 ≥1\.000 ✓/m);
    expect(code).toBe(0);
  });

  it('prints JSON of a larger content', async () => {
    const words = ['--content', content, '--count', '2', '--enlarge', '70', '--format', 'json'];
    const { code, out } = await runScript('eval-search', words);
    const { bulletins, kinds } = JSON.parse(out.slice(out.indexOf('{'))) as { bulletins: number; kinds: object[] };
    expect([code, bulletins, kinds.length]).toEqual([0, 70, KINDS.length]);
  });

  it.each([
    [['--content', '没有这个文件夹'], '找不到内容文件夹'],
    [['--content', 'src'], '没有可以搜的简报'],
    [['--count', '0'], '--count 应当是大于 0 的整数'],
    [['--format', 'github'], '--format 只能是'],
  ])('tells %j that it was typed wrong', async (words, complaint) => {
    const { code, out } = await runScript('eval-search', words);
    expect(out).toContain(complaint);
    expect(code).toBe(2);
  });
});
