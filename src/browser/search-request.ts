/** What is asked of the search: the words, what they are narrowed by, and the order; in an address `?q=…&tag=…&sort=new`. */
import type { Filters } from '../search/facets.ts';

/** The facets that an address may name, in the order in which it names them. */
const FACETS = ['tag', 'member', 'speaker', 'year', 'kind'];

export interface SearchRequest {
  readonly query: string;
  readonly filters: Filters;
  readonly order: 'best' | 'newest';
}

export const NO_REQUEST: SearchRequest = { query: '', filters: {}, order: 'best' };

/** @param search the part of an address from `?` on; what it says beyond a request is passed over */
export function readRequest(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const filters = FACETS.map((name) => [name, [...new Set(parameters.getAll(name).filter(Boolean))]] as const);
  return {
    query: (parameters.get('q') ?? '').trim(),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    order: parameters.get('sort') === 'new' ? 'newest' : 'best',
  };
}

/** @returns from `?` on; empty when nothing is asked */
export function writeRequest({ query, filters, order }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of FACETS) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (order === 'newest') parameters.set('sort', 'new');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

export function asksNothing({ query, filters }: SearchRequest): boolean {
  return query === '' && chosenValues(filters).length === 0;
}

export function chosenValues(filters: Filters): string[] {
  return FACETS.flatMap((name) => filters[name] ?? []);
}

/** The value is taken away where it was chosen, and added where it was not. */
export function toggled(filters: Filters, name: string, value: string): Filters {
  const values = filters[name] ?? [];
  return { ...filters, [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] };
}
