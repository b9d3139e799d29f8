/** What is told of an evaluation: every figure beside its goal, and whether it is met. */
import { describe, expect, it } from 'vitest';
import { transferred, type Cost } from '../../../../src/evaluation/search/cost.ts';
import type { Row } from '../../../../src/evaluation/search/evaluate.ts';
import { KINDS } from '../../../../src/evaluation/search/kinds.ts';
import { evaluationJson, evaluationReport } from '../../../../src/evaluation/search/report.ts';
import { measuresOf, scoreOf } from '../../../../src/evaluation/search/score.ts';
import { table } from '../../../../src/evaluation/search/table.ts';
import { allMet, buildVerdict, sizeOf } from '../../../../src/evaluation/search/verdict.ts';
import { library } from './site.ts';

const kind = KINDS[0]!;
const drawn = {
  query: '渣浆泵',
  sources: ['/a/'],
  expected: new Map([
    ['/a/', 2],
    ['/%E6%B3%B5/', 1],
  ]),
  isFair: () => false,
};
const rowOf = (urls: readonly string[]): Row => {
  const scores = [scoreOf(drawn, urls)];
  return { kind, scores, measures: measuresOf(scores) };
};
const good = rowOf(['/a/', '/%E6%B3%B5/']);
const bad = rowOf(['/a/']);

const spent = (firstBytes: number, warm: number) => ({
  firstBytes: { median: firstBytes, p95: firstBytes * 2, max: firstBytes * 3 },
  firstRequests: { median: 9, p95: 12, max: 15 },
  warmMs: { median: warm, p95: warm * 2, max: warm * 3 },
});
const costOf = (firstBytes: number, warm = 3, buildMs = 400): Cost => ({
  indexBytes: 1_234_567,
  buildMs,
  kinds: [{ kind: kind.id, ...spent(firstBytes, warm) }],
  all: spent(firstBytes, warm),
});
const size = { bulletins: 1000, characters: 900 };
const lineOf = (report: string, label: string, nth = 0) =>
  report.split('\n').filter((line) => line.startsWith(label))[nth];

describe('the report', () => {
  it('puts every figure beside its goal', () => {
    const report = evaluationReport({ size, seed: 1, rows: [good], cost: costOf(100_000) }, 5);
    expect(lineOf(report, kind.label)).toMatch(/1\.000 ≥1\.000 ✓ +1\.000 ≥0\.995 ✓ +1\.000 +1\.000 ≥0\.980 ✓$/);
    expect(lineOf(report, kind.label, 1)).toMatch(/100\.0 kB ≤190\.0 kB ✓ +200\.0 kB，300\.0 kB +9，12，15 +3\.0 毫秒/);
    expect(report).toContain('建立索引每千篇 0.40 秒 ≤1.00 秒 ✓');
    expect(report).toContain('1000 篇简报，正文平均 900 字；种子 1');
    expect(report.split('\n').slice(1).join('\n')).not.toContain('✗');
  });

  it('says what falls short, with the queries and readable addresses', () => {
    const report = evaluationReport({ size, seed: 1, rows: [bad], cost: costOf(200_000) }, 5);
    expect(lineOf(report, kind.label)).toContain('0.500 ≥1.000 ✗');
    expect(lineOf(report, kind.label, 1)).toContain('200.0 kB ≤190.0 kB ✗');
    expect(report).toContain('渣浆泵  应有 2 篇，漏了 1 篇：/泵/');
    expect(evaluationReport({ size, seed: 1, rows: [bad], cost: costOf(1) }, 0)).not.toContain('漏了');
  });

  it('never rounds up to a goal', () => {
    const scores = Array.from({ length: 4000 }, (_, index) =>
      scoreOf(drawn, index === 0 ? ['/a/'] : ['/a/', '/%E6%B3%B5/']),
    );
    const report = evaluationReport(
      { size, seed: 1, rows: [{ kind, scores, measures: measuresOf(scores) }], cost: costOf(1) },
      0,
    );
    expect(lineOf(report, kind.label)).toContain('0.999 ≥1.000 ✗');
  });

  it('has the same figures as JSON', () => {
    const json = JSON.stringify(evaluationJson({ size, seed: 1, rows: [bad], cost: costOf(200_000) }, 5));
    expect(JSON.parse(json)).toMatchObject({
      bulletins: 1000,
      seed: 1,
      kinds: [
        {
          id: kind.id,
          queries: 1,
          recall: { value: 0.5, demand: 1, met: false },
          cost: { firstBytes: { median: 200_000 } },
          failures: [{ kind: 'missed', query: '渣浆泵', missed: ['/%E6%B3%B5/'] }],
        },
      ],
    });
  });
});

describe('verdicts', () => {
  it('hold all goals together', () => {
    expect(allMet([good], costOf(100_000), size)).toBe(true);
    expect(allMet([bad], costOf(100_000), size)).toBe(false);
    expect(allMet([good], costOf(200_000), size)).toBe(false);
    expect(allMet([good], costOf(100_000, 16), size)).toBe(false);
    expect(allMet([good], costOf(100_000, 3, 1001), size)).toBe(false);
  });

  it('take the time of an index for 1,000 bulletins of 900 characters, and of few bulletins demand nothing', () => {
    expect(buildVerdict(costOf(1, 1, 1000), { bulletins: 500, characters: 1800 })).toEqual({
      value: 1000,
      demand: 1000,
      met: true,
    });
    expect(buildVerdict(costOf(1, 1, 1000), { bulletins: 500, characters: 450 }).value).toBe(2000);
    expect(buildVerdict(costOf(1, 1, 1000), { bulletins: 499, characters: 900 })).not.toHaveProperty('met');
  });

  it('know the size of a library', () => {
    expect(sizeOf(library).bulletins).toBe(2);
    expect(sizeOf(library).characters).toBeGreaterThan(10);
  });
});

describe('what is transferred', () => {
  it('is compressed by the host, unless it is already', () => {
    const bytes = Buffer.from('泵'.repeat(1000));
    expect(transferred('a.js', bytes)).toBeLessThan(200);
    expect(transferred('a.json', bytes)).toBeLessThan(200);
    expect(transferred('index/a.pf_index', bytes)).toBe(3000);
    expect(() => transferred('a.js', undefined)).toThrow('a.js');
  });
});

describe('a table', () => {
  it('stands straight in a terminal, where Chinese characters are twice as wide', () => {
    expect(
      table([
        ['查询', 'n'],
        ['a', '1'],
        ['拼音全拼', '10'],
      ]).split('\n'),
    ).toEqual(['查询      n', '--------  --', 'a         1', '拼音全拼  10']);
  });
});
