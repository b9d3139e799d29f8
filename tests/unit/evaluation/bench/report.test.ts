/** A bench in words: steps side by side, goals beside their figures, what failed by name. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../src/evaluation/bench/figures.ts';
import { benchJson, benchReport, type Bench } from '../../../../src/evaluation/bench/report.ts';
import { run } from './runs.ts';

const BENCH: Bench = {
  machine: { cores: 2, memoryBytes: 8e9, system: 'linux', node: '24.0.0' },
  seed: 1,
  labels: { jianbao: '简报', hugo: 'Hugo', 'hugo-plain': 'Hugo 无相关', eleventy: 'Eleventy' },
  notes: ['Hugo 0.111.3', '没有写明 Eleventy 在哪里'],
  figures: figuresOf([
    run(1000, 'jianbao', 'cold', 4),
    run(10_000, 'jianbao', 'cold', 20),
    run(10_000, 'hugo', 'cold', 50),
    run(10_000, 'jianbao', 'edited', 3),
    run(10_000, 'hugo', 'edited', 50),
  ]),
  failures: [],
  live: [],
};

describe('the report', () => {
  const report = benchReport(BENCH);

  it('has a table for each size, the other generators named above', () => {
    expect(report).toContain('Hugo 0.111.3\n没有写明 Eleventy 在哪里');
    expect(report).toMatch(/^1000 篇简报，一轮$/m);
    expect(report).toMatch(/^10000 篇简报，一轮$/m);
  });

  it('sets each step beside the same of Hugo, whose parts are told', () => {
    expect(report).toMatch(/从头生成 +简报 +20\.00 秒 +40\.00 秒 +100 MB +0\.40× +0\.40× +10 +2 MB/);
    expect(report).toMatch(/Hugo +50\.00 秒.*Hugo 25\.00 秒，Pagefind 25\.00 秒/);
    expect(report).toMatch(/改一篇的一个词 +简报 .* 0\.060× +0\.060×/);
  });

  it('tells the growth, and the goals for which there is a figure', () => {
    expect(report).toMatch(/简报 +1000 → 10000 篇 +5\.00×/);
    expect(report).toMatch(/从头生成与 Hugo 加 Pagefind 相比 +0\.40× ≤0\.50× ✓/);
    expect(report).toMatch(/改一篇后与 Hugo 加 Pagefind 相比 +0\.060× ≤0\.050× ✗/);
    expect(report).toMatch(/10000 篇时内存最高 +100 MB ≤1500 MB ✓/);
    expect(report).not.toContain('没有改动时与');
    expect(report).not.toContain('100000 篇时');
  });

  it('says what the system does not tell', () => {
    const figures = BENCH.figures.map(({ cpuMs: _cpu, peakBytes: _peak, ...figure }) => figure);
    expect(benchReport({ ...BENCH, figures })).toMatch(/简报 +20\.00 秒 +不详 +不详 +0\.40× +不详/);
  });

  it('names each step that failed', () => {
    const failures = [
      { bulletins: 100, generator: 'eleventy' as const, message: 'x' },
      { bulletins: 100, generator: 'hugo' as const, step: 'edited' as const, message: 'Pagefind：退出码 1' },
    ];
    expect(benchReport({ ...BENCH, failures })).toContain(
      '有 2 步没有做成，不在表里：\n  100 篇，Eleventy，准备：x\n  100 篇，Hugo，改一篇的一个词：Pagefind：退出码 1',
    );
  });

  it('judges the live site', () => {
    const live = [{ bulletins: 10_000, firstPageMs: 6000, editMs: 900 }];
    const words = benchReport({ ...BENCH, live });
    expect(words).toMatch(/10000 篇 +6\.00 秒 +0\.90 秒/);
    expect(words).toMatch(/打开第一页 +6\.00 秒 ≤5\.00 秒 ✗\n.*显示改动 +0\.90 秒 ≤1\.00 秒 ✓/);
  });

  it('tells what killed builds did to the site', () => {
    const killed = { kills: 5, late: 1, published: 2, harmed: [], recovers: true, leftovers: [] };
    expect(benchReport({ ...BENCH, killed })).toContain('一个字节不差');
    const harmed = [{ kill: 3, afterMs: 1500, what: 'missing' as const }];
    const words = benchReport({ ...BENCH, killed: { ...killed, harmed, recovers: false, leftovers: ['.x'] } });
    expect(words).toContain('有 1 次之后出了错：第 3 次（1.50 秒 时）网站不见了');
    expect(words).toContain('得到的不是应有的网站');
    expect(words).toContain('留下了多余的文件：.x');
  });
});

it('gives programs figures, ratios, growth and goals', () => {
  const json = JSON.parse(JSON.stringify(benchJson(BENCH))) as Record<string, Record<string, unknown>[]>;
  expect(json['figures']?.[1]).toMatchObject({ generator: 'jianbao', wallMs: 20_000, toHugo: { wall: 0.4, cpu: 0.4 } });
  expect(json['figures']?.[2]).not.toHaveProperty('toHugo');
  expect(json['growth']).toHaveLength(1);
  expect(json['goals']?.[0]).toMatchObject({ value: 0.4, demand: 0.5, met: true });
});
