/** Chooses the few to show: the strongest, and not all from one day where others are nearly as good. */
import { compareText } from '../../bulletin/problem.ts';

export interface Option {
  readonly slug: string;
  readonly date: string;
  readonly strength: number;
}

/** What each one already chosen from the same day takes from a further one of that day. */
const SAME_DAY = 0.9;

/** @returns at most `count`, the best first; the order of `options` does not matter */
export function choose<T extends Option>(options: readonly T[], count: number): T[] {
  const left = new Set(options.filter(({ strength }) => round(strength) > 0));
  const days = new Map<string, number>();
  const chosen: T[] = [];
  const worth = ({ date, strength }: T) => round(strength * SAME_DAY ** (days.get(date) ?? 0));
  while (chosen.length < count && left.size > 0) {
    const best = [...left].reduce((a, b) => (before(a, b, worth) <= 0 ? a : b));
    left.delete(best);
    days.set(best.date, (days.get(best.date) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen;
}

/** Of equals the newer, then by slug. */
function before<T extends Option>(a: T, b: T, worth: (option: T) => number): number {
  return worth(b) - worth(a) || compareText(b.date, a.date) || compareText(a.slug, b.slug);
}

/** Sums of floats depend on their order in the last digits; ranks must not. */
function round(value: number): number {
  return Math.round(value * 1e9);
}
