/** How well queries were answered, one by one and all together. */
import { mean, ndcg, precision, reciprocalRank } from '../metrics.ts';
import type { DrawnQuery } from './draw.ts';

/** How many results the measures look at, but for recall. */
const FIRST = 10;

export interface Score {
  readonly query: string;
  /** Expected pages that were not found, wherever in the list. */
  readonly missed: readonly string[];
  /** Pages among the first ten that do not answer. */
  readonly wrong: readonly string[];
  readonly expected: number;
  /** Share of fair answers among the first ten; undefined where nothing was shown. */
  readonly precision?: number;
  /** One over the place of the first page for the sake of which it was asked. */
  readonly reciprocalRank: number;
  readonly ndcg: number;
  /** What the first ten gain, in the order shown and in the best order. */
  readonly gains: readonly number[];
  readonly best: readonly number[];
}

/** All but `queries` between 0 and 1; undefined where there is nothing to measure. */
export interface Measures {
  readonly queries: number;
  /** Found among all expected pages of all queries. */
  readonly recall?: number;
  /** The mean over queries that were shown anything. */
  readonly precision?: number;
  /** Means over all queries. */
  readonly mrr?: number;
  readonly ndcg?: number;
}

/** @param urls everything that was found, in the order shown */
export function scoreOf({ query, sources, expected, isFair }: DrawnQuery, urls: readonly string[]): Score {
  const found = new Set(urls);
  const first = urls.slice(0, FIRST);
  const fair = first.map((url) => expected.has(url) || isFair(url));
  const gains = urls.map((url) => expected.get(url) ?? 0);
  const all = [...expected.values()];
  const isSource = new Set(sources);
  return {
    query,
    missed: [...expected.keys()].filter((url) => !found.has(url)),
    wrong: first.filter((_, index) => !fair[index]),
    expected: expected.size,
    ...(first.length > 0 && { precision: precision(fair, FIRST) }),
    reciprocalRank: reciprocalRank(
      urls.map((url) => isSource.has(url)),
      FIRST,
    ),
    ndcg: ndcg(gains, all, FIRST),
    gains: gains.slice(0, FIRST),
    best: all.sort((a, b) => b - a).slice(0, FIRST),
  };
}

export function measuresOf(scores: readonly Score[]): Measures {
  const expected = sum(scores.map((score) => score.expected));
  const missed = sum(scores.map((score) => score.missed.length));
  const precisions = scores.flatMap((score) => score.precision ?? []);
  return {
    queries: scores.length,
    ...(expected > 0 && { recall: (expected - missed) / expected }),
    ...(precisions.length > 0 && { precision: mean(precisions) }),
    ...(scores.length > 0 && {
      mrr: mean(scores.map(({ reciprocalRank: rank }) => rank)),
      ndcg: mean(scores.map((score) => score.ndcg)),
    }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
