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
  const worths = options.map(({ strength }) => round(strength));
  const chosen: T[] = [];
  while (chosen.length < count) {
    const best = greatest(options, worths);
    const option = options[best];
    if (!option) break;
    chosen.push(option);
    worths[best] = 0;
    const sameDay = chosen.filter(({ date }) => date === option.date).length;
    options.forEach(({ date, strength }, index) => {
      if (date === option.date && worths[index] !== 0) worths[index] = round(strength * SAME_DAY ** sameDay);
    });
  }
  return chosen;
}

/** @returns the index of the option that is worth most, of equals of the newer, then by slug; −1 if none is worth anything */
function greatest(options: readonly Option[], worths: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (let index = 0; index < options.length; index++) {
    const worth = worths[index] ?? 0;
    if (worth > most || (worth > 0 && worth === most && before(options[index], options[best]))) {
      best = index;
      most = worth;
    }
  }
  return best;
}

function before(a: Option | undefined, b: Option | undefined): boolean {
  return a !== undefined && b !== undefined && (compareText(b.date, a.date) || compareText(a.slug, b.slug)) < 0;
}

/** Sums of floats depend on their order in the last digits; ranks must not. */
function round(value: number): number {
  return Math.round(value * 1e9);
}
