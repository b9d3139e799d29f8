/**
 * What the page tells its scripts: the words of the search, and where the site is.
 *
 * Markup: `<script type="application/json" id="site:search-text">` in `[data-search-parts]`, `data-base` on `<html>`.
 */

/** Strings may contain `{n}` for a number, `{q}` for what was asked or found, `{f}` for what it was narrowed by. */
export interface SearchText {
  readonly count: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly noneNarrowed: string;
  readonly noneChosen: string;
  readonly relaxedSplit: string;
  readonly relaxedWords: string;
  readonly relaxedLoose: string;
  readonly spelled: string;
  /** Between things in a row. */
  readonly between: string;
  readonly loading: string;
  readonly failed: string;
  readonly all: string;
  readonly lift: string;
  readonly filters: string;
  readonly filtersOn: string;
  readonly moreValues: string;
  readonly fewerValues: string;
  readonly facetsFailed: string;
  readonly retry: string;
  readonly forget: string;
  /** Facet → what it is called. */
  readonly facets: Readonly<Record<string, string>>;
  /** Kind of bulletin → what it is called, where that differs. */
  readonly kinds: Readonly<Record<string, string>>;
}

export function searchText(): SearchText {
  return JSON.parse(document.getElementById('site:search-text')?.textContent ?? '{}') as SearchText;
}

/** Puts the marked places of a string in. */
export function put(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w)\}/g, (mark, name: string) => String(values[name] ?? mark));
}

/** A value of a facet in the words of the site. */
export function valueLabel({ kinds }: SearchText, facet: string, value: string): string {
  return facet === 'kind' ? (kinds[value] ?? value) : value;
}

/** Path of the site with slashes at both ends. */
export function siteBase(): string {
  return document.documentElement.dataset['base'] ?? '/';
}
