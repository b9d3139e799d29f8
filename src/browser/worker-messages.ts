/** What the page and the worker that searches say to each other. */
import type { Facet } from '../search/facets.ts';
import type { Found, SearchOptions, SearchResult } from '../search/search.ts';

/** A question; `found` is the number of the search it belongs to. */
export type Question =
  | { readonly kind: 'search'; readonly folder: string; readonly query: string; readonly options?: SearchOptions }
  | { readonly kind: 'results'; readonly found: number; readonly start: number; readonly end: number }
  | { readonly kind: 'facets'; readonly found: number };

/** What a search found, but for what is asked for later. */
export type Outline = Omit<Found, 'results' | 'facets'>;

/** Kind of question → its answer. */
export interface Answers {
  readonly search: Outline;
  readonly results: SearchResult[];
  readonly facets: Facet[];
}

/** Questions are numbered; a search is known by the number of its question. */
export interface Asked {
  readonly number: number;
  readonly question: Question;
}

/** Without an answer, something could not be had. */
export interface Answered {
  readonly number: number;
  readonly answer?: Answers[keyof Answers];
}
