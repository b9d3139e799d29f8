/** What the search needs of an engine: the part of Pagefind's browser API that it uses. */

export interface Engine {
  /**
   * @param term in quotes: pages with the words side by side; otherwise pages with all the words, ranked, where a longer
   *   word that begins so counts if its part of the index happens to be loaded; null: every page
   */
  search(term: string | null, options?: EngineOptions): Promise<{ readonly results: readonly Hit[] }>;
}

export interface EngineOptions {
  readonly filters?: Filters;
  readonly sort?: { readonly [key: string]: 'asc' | 'desc' };
}

/** Name of a filter → values, all of which must hold. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface Hit {
  readonly id: string;
  /** When sorted by something else, the place in that order. */
  readonly score: number;
  /** Positions in the body, ascending. */
  readonly words: readonly number[];
  data(): Promise<StoredRecord>;
}

/** A record as it comes back from the index. */
export interface StoredRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
