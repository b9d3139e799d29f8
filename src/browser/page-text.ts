/**
 * What the page tells its scripts: the words of the search, and where the site is.
 *
 * Markup: `<script type="application/json" id="site:search-text">` with the `search_` strings, `data-base` on `<html>`.
 */

/** Strings may contain `{n}` and `{q}`. */
export interface SearchText {
  readonly count: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly relaxedSplit: string;
  readonly relaxedWords: string;
  readonly relaxedLoose: string;
  readonly loading: string;
  readonly failed: string;
}

export function searchText(): SearchText | undefined {
  const text = document.getElementById('site:search-text')?.textContent;
  return text ? (JSON.parse(text) as SearchText) : undefined;
}

/** Path of the site with slashes at both ends. */
export function siteBase(): string {
  return document.documentElement.dataset['base'] ?? '/';
}

export function searchAddress(query: string): string {
  return `${siteBase()}search/${query ? `?q=${encodeURIComponent(query)}` : ''}`;
}
