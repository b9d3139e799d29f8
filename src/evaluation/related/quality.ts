/** How good lists of related bulletins are, judged by what belongs together. */
import { mean, ndcg, precision, reciprocalRank } from '../metrics.ts';
import type { Ranking } from './baselines.ts';

/** How many are shown and so looked at. */
export const SHOWN = 5;

export interface Quality {
  readonly ndcg: number;
  readonly precision: number;
  readonly reciprocalRank: number;
}

/** @param relevant slug → those that belong to it; means over its keys */
export function quality(ranking: Ranking, relevant: ReadonlyMap<string, ReadonlySet<string>>): Quality {
  const judged = [...relevant].map(([slug, others]) => {
    const hits = ranking(slug).map((other) => others.has(other));
    return {
      ndcg: ndcg(
        hits.map(Number),
        Array.from(others, () => 1),
        SHOWN,
      ),
      precision: precision(hits, SHOWN),
      reciprocalRank: reciprocalRank(hits, SHOWN),
    };
  });
  return {
    ndcg: mean(judged.map((one) => one.ndcg)),
    precision: mean(judged.map((one) => one.precision)),
    reciprocalRank: mean(judged.map((one) => one.reciprocalRank)),
  };
}
