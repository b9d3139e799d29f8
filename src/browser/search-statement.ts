/** What a search says of its answer. */
import type { Found } from '../search/search.ts';
import { put, valueLabel, type SearchText } from './page-text.ts';
import { chosenValues, type SearchRequest } from './search-request.ts';

export interface Statement {
  /** How many there are, or that there are none. */
  readonly count: string;
  /** What the visitor should know about them; may be empty. */
  readonly notice: string;
}

export function statement(
  text: SearchText,
  { query, filters }: SearchRequest,
  { count, relaxation, spelled }: Pick<Found, 'count' | 'relaxation' | 'spelled'>,
): Statement {
  if (count === 0) {
    const chosen = Object.entries(filters).flatMap(([name, values]) =>
      values.map((one) => valueLabel(text, name, one)),
    );
    if (chosenValues(filters).length === 0) return { count: put(text.none, { q: query }), notice: text.noneHelp };
    return {
      count: put(query === '' ? text.noneChosen : text.noneNarrowed, { q: query, f: chosen.join(text.between) }),
      notice: '',
    };
  }
  const relaxed = { none: '', split: text.relaxedSplit, words: text.relaxedWords, loose: text.relaxedLoose }[
    relaxation
  ];
  const meant = spelled.length > 0 ? put(text.spelled, { q: spelled.join(text.between) }) : '';
  return { count: put(text.count, { n: count }), notice: put(relaxed, { q: query }) || meant };
}
