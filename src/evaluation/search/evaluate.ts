/** Asks a search what has been drawn, kind by kind, and scores the answers. */
import type { Library } from '../../library/library.ts';
import { seeded } from '../random.ts';
import { groundOf } from './draw.ts';
import { KINDS, type Kind, type KindId } from './kinds.ts';
import { measuresOf, scoreOf, type Measures, type Score } from './score.ts';

export interface Row {
  readonly kind: Kind;
  readonly measures: Measures;
  /** In the order in which they were drawn. */
  readonly scores: readonly Score[];
}

export interface EvaluationOptions {
  readonly seed: number;
  /** Queries of each kind. */
  readonly count: number;
  /** A query that is part of a text stands on at most so many pages. */
  readonly most: number;
  /** All unless told otherwise. */
  readonly kinds?: readonly KindId[];
  readonly onKind?: (kind: Kind) => void;
}

/** @param ask gives the addresses of everything found, best first, without base */
export async function evaluate(
  library: Library,
  ask: (query: string) => Promise<readonly string[]>,
  { seed, count, most, kinds = KINDS.map(({ id }) => id), onKind }: EvaluationOptions,
): Promise<Row[]> {
  const ground = groundOf(library);
  const rows: Row[] = [];
  for (const [index, kind] of KINDS.entries()) {
    if (!kinds.includes(kind.id)) continue;
    onKind?.(kind);
    // each kind has its own chance, so that none changes with the others
    const drawn = kind.draw(ground, { random: seeded(seed + index), count, most });
    const scores: Score[] = [];
    for (const one of drawn) scores.push(scoreOf(one, await ask(one.query)));
    rows.push({ kind, measures: measuresOf(scores), scores });
  }
  return rows;
}
