/** What the search needs of an engine: the part of Pagefind's browser API that it uses. */

export interface Engine {
  /**
   * @param term in quotes: pages with the words side by side, newest first; otherwise pages with all the words, in no
   *   order to rely on, where a longer word that begins so counts if its part of the index happens to be loaded;
   *   null: every page, newest first
   */
  search(term: string | null): Promise<{ readonly results: readonly Hit[] }>;
}

export interface Hit {
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
