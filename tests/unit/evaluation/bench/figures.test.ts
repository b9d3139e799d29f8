/** Medians, ratios and growth. */
import { describe, expect, it } from 'vitest';
import { figureFor, figuresOf, growthOf, ratio } from '../../../../src/evaluation/bench/figures.ts';
import { run } from './runs.ts';

describe('a figure', () => {
  const figures = figuresOf([
    run(100, 'jianbao', 'cold', 9, 0),
    run(100, 'hugo', 'cold', 2, 0),
    run(100, 'jianbao', 'cold', 1, 1),
    run(100, 'jianbao', 'cold', 3, 2),
  ]);

  it('is the median of the rounds, with the most memory and the last site', () => {
    expect(figureFor(figures, { bulletins: 100, step: 'cold', generator: 'jianbao' })).toMatchObject({
      rounds: 3,
      wallMs: 3000,
      cpuMs: 6000,
      peakBytes: 102e6,
      site: { files: 12, bytes: 2e6 },
    });
  });

  it('tells each command by itself', () => {
    const parts = figures[0]?.parts.map(({ part, wallMs }) => [part, wallMs]);
    expect(parts).toEqual([
      ['简报', 1500],
      ['其他', 1500],
    ]);
  });

  it('does not mix generators, steps and sizes', () => {
    expect(
      figuresOf([
        run(100, 'jianbao', 'cold', 1),
        run(1000, 'jianbao', 'cold', 1),
        run(100, 'hugo', 'cold', 1),
        run(100, 'jianbao', 'edited', 1),
      ]),
    ).toHaveLength(4);
  });

  it('leaves out what the system does not tell', () => {
    const blind = { ...run(100, 'hugo', 'cold', 2), cost: { wallMs: 2000 }, parts: [] };
    const [figure] = figuresOf([blind]);
    expect(figure).not.toHaveProperty('cpuMs');
    expect(figure).not.toHaveProperty('peakBytes');
  });
});

describe('a ratio', () => {
  it('compares wall and processor', () => {
    expect(ratio({ wallMs: 1, cpuMs: 6 }, { wallMs: 4, cpuMs: 3 })).toEqual({ wall: 0.25, cpu: 2 });
  });

  it('compares the wall alone where nothing is known of the processor', () => {
    expect(ratio({ wallMs: 1 }, { wallMs: 4, cpuMs: 3 })).toEqual({ wall: 0.25 });
  });

  it('is none when one is missing or took no time', () => {
    expect([
      ratio(undefined, { wallMs: 1 }),
      ratio({ wallMs: 1 }, undefined),
      ratio({ wallMs: 1 }, { wallMs: 0 }),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

describe('growth', () => {
  it('goes from each size to the next, by cold builds', () => {
    const figures = figuresOf([
      run(1000, 'jianbao', 'cold', 12),
      run(100, 'jianbao', 'cold', 4),
      run(10_000, 'jianbao', 'cold', 60),
      run(1000, 'jianbao', 'edited', 99),
    ]);
    expect(growthOf(figures)).toEqual([
      { generator: 'jianbao', from: 100, to: 1000, ratio: { wall: 3, cpu: 3 } },
      { generator: 'jianbao', from: 1000, to: 10_000, ratio: { wall: 5, cpu: 5 } },
    ]);
  });

  it('leaves out a generator that failed at one of them', () => {
    const figures = figuresOf([
      run(100, 'jianbao', 'cold', 1),
      run(100, 'hugo', 'cold', 1),
      run(1000, 'jianbao', 'cold', 5),
    ]);
    expect(growthOf(figures).map(({ generator }) => generator)).toEqual(['jianbao']);
  });
});
