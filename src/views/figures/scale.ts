/** From counts to marks: lengths and areas, rounded so that they are short and the same in every build. */

/** Two digits behind the point are finer than any screen. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** @returns per cent of the longest mark */
export function lengthOf(count: number, most: number): number {
  return most === 0 ? 0 : rounded((100 * count) / most);
}

/** Dots grow by area, since that is what the eye compares; the smallest can still be seen. */
export function radiusOf(count: number, most: number, largest: number): number {
  return count === 0 ? 0 : rounded(Math.max(largest * Math.sqrt(count / most), largest / 6));
}

/** Whole per cent; a part below one stays below one. */
export function percentOf(part: number, whole: number): number {
  const percent = (100 * part) / whole;
  return percent < 1 ? rounded(percent) : Math.round(percent);
}

/** More than these of one size stand out no longer, nor are they worth naming. */
export const NAMED = 3;

/** The largest count, where it stands out: few have it, and not all. */
export function outstanding(counts: readonly number[]): number | undefined {
  const most = Math.max(...counts);
  const holders = counts.filter((count) => count === most).length;
  return holders <= NAMED && holders < counts.length ? most : undefined;
}

export interface DotKey {
  readonly radius: number;
  readonly label: string;
}

/** Dots that explain the others: the smallest count, the largest, and one between. */
export function dotKey(most: number, largest: number, say: (count: number) => string): DotKey[] {
  const counts = [...new Set([1, Math.ceil(most / 4), most])];
  return counts.map((count) => ({ radius: radiusOf(count, most, largest), label: say(count) }));
}
