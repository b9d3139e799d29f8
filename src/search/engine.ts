/** What the search needs of an engine: the part of Pagefind's browser API that it uses. */

export interface Engine {
  /**
   * @param term in quotes: pages with the words side by side; otherwise pages with all the words, where a longer word
   *   that begins so counts if its part of the index happens to be loaded; the order means nothing
   */
  search(term: string): Promise<{ readonly results: readonly Hit[] }>;
}

export interface Hit {
  /** As `hitId` begins it. */
  readonly id: string;
  /** Positions of the words, ascending; of words in quotes, the first place where they stand side by side. */
  readonly words: readonly number[];
  data(): Promise<StoredRecord>;
}

/** A record as it comes back from the index. */
export interface StoredRecord {
  readonly url: string;
  readonly content: string;
}

/** What the id of a hit begins with. @param number of its bulletin, from the oldest on */
export function hitId(number: number): string {
  return `${number.toString(36)}-`;
}

/** The number of a hit's bulletin: 0 for the oldest. */
export function hitNumber({ id }: Hit): number {
  return parseInt(id, 36);
}

/** Each page once, newest first. */
export function newestFirst(...lists: readonly (readonly Hit[])[]): Hit[] {
  const hits = new Map(lists.flat().map((hit) => [hitNumber(hit), hit]));
  return [...hits].sort(([a], [b]) => b - a).map(([, hit]) => hit);
}
