/** Scores of answers, and what a maintainer is told of them, against values worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { DrawnQuery } from '../../../../src/evaluation/search/draw.ts';
import type { Row } from '../../../../src/evaluation/search/evaluate.ts';
import { failuresOf } from '../../../../src/evaluation/search/failures.ts';
import { KINDS } from '../../../../src/evaluation/search/kinds.ts';
import { measuresOf, scoreOf } from '../../../../src/evaluation/search/score.ts';

const asked = (query: string, gains: Record<string, number>, sources = Object.keys(gains).slice(0, 1)): DrawnQuery => ({
  query,
  sources,
  expected: new Map(Object.entries(gains)),
  isFair: (url) => url.startsWith('/fair'),
});

describe('a score', () => {
  it('tells what was missed, what was wrong, and how well the order was', () => {
    const score = scoreOf(asked('泵', { '/a/': 3, '/b/': 1, '/c/': 0 }, ['/b/']), ['/fair/', '/b/', '/x/', '/a/']);
    expect(score).toMatchObject({
      missed: ['/c/'],
      wrong: ['/x/'],
      expected: 3,
      precision: 3 / 4,
      reciprocalRank: 1 / 2,
      gains: [0, 1, 0, 3],
      best: [3, 1, 0],
    });
    expect(score.ndcg).toBeCloseTo((1 / Math.log2(3) + 3 / Math.log2(5)) / (3 + 1 / Math.log2(3)), 12);
  });

  it('looks for expected pages in the whole list, for wrong ones among the first ten', () => {
    const many = Array.from({ length: 10 }, (_, index) => `/fair-${index}/`);
    const score = scoreOf(asked('泵', { '/a/': 1 }), [...many, '/a/', '/x/']);
    expect([score.missed, score.wrong, score.precision, score.reciprocalRank]).toEqual([[], [], 1, 0]);
  });

  it('has no precision where nothing is shown', () => {
    expect(scoreOf(asked('泵', { '/a/': 1 }), [])).not.toHaveProperty('precision');
  });
});

describe('measures', () => {
  it('count pages for recall, and take means of the rest; precision only where something was shown', () => {
    const scores = [
      scoreOf(asked('一', { '/a/': 1, '/b/': 1, '/c/': 1 }), ['/a/', '/x/']),
      scoreOf(asked('二', { '/d/': 1 }), []),
    ];
    expect(measuresOf(scores)).toMatchObject({ queries: 2, recall: 1 / 4, precision: 1 / 2, mrr: 1 / 2 });
  });

  it('measure nothing where there is nothing', () => {
    expect(measuresOf([])).toEqual({ queries: 0 });
  });
});

describe('failures', () => {
  const row = (scores: Row['scores']): Row => ({ kind: KINDS[0]!, measures: measuresOf(scores), scores });
  const missed = scoreOf(asked('漏', { '/a/': 1 }), []);
  const wrong = scoreOf(asked('误', { '/a/': 1 }), ['/a/', '/x/']);
  const badly = scoreOf(asked('乱', { '/a/': 5, '/b/': 1 }), ['/b/', '/a/']);
  const worse = scoreOf(asked('更乱', { '/a/': 9, '/b/': 1 }), ['/b/', '/a/']);
  const good = scoreOf(asked('好', { '/a/': 5, '/b/': 1 }), ['/a/', '/b/']);

  it('are the missed first, then the wrong, then the worst ordered', () => {
    const failures = failuresOf(row([good, badly, wrong, worse, missed]));
    expect(failures.map(({ query, kind }) => `${query} ${kind}`)).toEqual([
      '漏 missed',
      '误 wrong',
      '更乱 order',
      '乱 order',
    ]);
  });

  it('leave the order alone where it is good enough as a whole', () => {
    const kind = { ...KINDS[0]!, demands: { ndcg: 0.5 } };
    expect(failuresOf({ ...row([good, badly]), kind })).toEqual([]);
  });
});
