/** The orders of lists, every one total, so that two builds agree; and lists under keys. */
import { compareText } from '../bulletin/problem.ts';

interface Dated {
  readonly slug: string;
  readonly date: string;
  readonly issue?: number | undefined;
}

/** Newest first; of one day the higher issue number first, then by slug. */
export function newestFirst(a: Dated, b: Dated): number {
  return compareText(b.date, a.date) || (b.issue ?? 0) - (a.issue ?? 0) || compareText(a.slug, b.slug);
}

/** Largest count first, then by slug. */
export function mostFirst<T extends { readonly slug: string }>(count: (entry: T) => number): (a: T, b: T) => number {
  return (a, b) => count(b) - count(a) || compareText(a.slug, b.slug);
}

/** The list at `key`, opened when it is not there yet. */
export function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known) return known;
  const opened: Item[] = [];
  lists.set(key, opened);
  return opened;
}
