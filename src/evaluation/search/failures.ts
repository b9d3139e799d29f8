/** The queries that a maintainer should look at, each with what went wrong. */
import type { Row } from './evaluate.ts';
import type { Score } from './score.ts';

export interface Failure {
  readonly query: string;
  /** `missed`: expected pages were not found; `wrong`: pages that do not answer were shown; `order`: badly ranked. */
  readonly kind: 'missed' | 'wrong' | 'order';
  readonly score: Score;
}

/** Missed ones first, then wrong ones, then the worst ordered, the latter only where the order as a whole falls short. */
export function failuresOf({ kind, measures, scores }: Row): Failure[] {
  const failing = (name: Failure['kind'], list: readonly Score[]) =>
    list.map((score): Failure => ({ query: score.query, kind: name, score }));
  const complete = scores.filter(({ missed, wrong }) => missed.length + wrong.length === 0);
  const shortOfOrder = (measures.ndcg ?? 1) < (kind.demands.ndcg ?? 0);
  return [
    ...failing(
      'missed',
      scores.filter(({ missed }) => missed.length > 0),
    ),
    ...failing(
      'wrong',
      scores.filter(({ missed, wrong }) => missed.length === 0 && wrong.length > 0),
    ),
    ...failing('order', shortOfOrder ? worstOrdered(complete) : []),
  ];
}

function worstOrdered(scores: readonly Score[]): Score[] {
  return scores.filter(({ ndcg }) => ndcg < 1).sort((a, b) => a.ndcg - b.ndcg || (a.query < b.query ? -1 : 1));
}
