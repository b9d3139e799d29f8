/** The nearest known name to one that is not known, for "did you mean". */
import { distance } from 'fastest-levenshtein';
import { foldName } from './names.ts';
import { compareText } from './problem.ts';

/**
 * The candidate with the smallest edit distance to `name`, both folded; ties go to the first in code-unit order.
 * @param tolerance the largest share of characters that may differ; undefined comes back when nothing is that near
 */
export function nearest(name: string, candidates: Iterable<string>, tolerance = 1 / 2): string | undefined {
  const wanted = foldName(name);
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of [...new Set(candidates)].sort(compareText)) {
    const known = foldName(candidate);
    const limit = Math.ceil(Math.max(wanted.length, known.length) * tolerance);
    const score = distance(wanted, known);
    if (score <= limit && score < Math.max(wanted.length, known.length) && score < (best?.score ?? Infinity))
      best = { candidate, score };
  }
  return best?.candidate;
}
