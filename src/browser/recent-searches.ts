/** What was searched for on this device of late; it is kept here and told to nobody. Storage may be denied or full. */
import { siteBase } from './page-text.ts';

const MOST = 8;
const LONGEST = 80;

/** Newest first; none when storage is denied. */
export function recentSearches(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key()) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text !== '' && text.length <= LONGEST) keep([text, ...recentSearches().filter((one) => one !== text)]);
}

export function forgetSearch(query: string): void {
  keep(recentSearches().filter((one) => one !== query));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(key());
    else localStorage.setItem(key(), JSON.stringify(searches.slice(0, MOST)));
  } catch {
    // a search is none the worse for not being remembered
  }
}

/** Sites of one host share its storage. */
function key(): string {
  return `searches:${siteBase()}`;
}
