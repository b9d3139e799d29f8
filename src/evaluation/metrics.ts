/**
 * How good a ranked list is: the usual measures, as in Manning, Raghavan, Schütze, Introduction to Information Retrieval, 8.4.
 * All but the quantiles lie between 0 and 1.
 */

/**
 * Normalised discounted cumulative gain of the first `k`.
 * @param gains of the list as shown
 * @param all gains of everything that could have been shown, in any order
 * @returns 1 when nothing could have been gained
 */
export function ndcg(gains: readonly number[], all: readonly number[], k: number): number {
  const ideal = discounted([...all].sort((a, b) => b - a).slice(0, k));
  return ideal === 0 ? 1 : discounted(gains.slice(0, k)) / ideal;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

/** One over the place of the first relevant one among the first `k`; 0 when there is none. */
export function reciprocalRank(relevant: readonly boolean[], k: number): number {
  const place = relevant.slice(0, k).indexOf(true);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Share of relevant ones among those of the first `k` that are shown; 0 when none is. */
export function precision(relevant: readonly boolean[], k: number): number {
  const shown = relevant.slice(0, k);
  return shown.length === 0 ? 0 : shown.filter(Boolean).length / shown.length;
}

/** @returns 0 for nothing */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below or at which that share of the values lies: .5 gives the median, 1 the greatest; 0 for nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
