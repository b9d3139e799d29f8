/** One place on the page where people search: listens to its field, asks, says how it went, hands over what was found. */
import type { Found } from '../search/search.ts';
import { searchAddress, type SearchText } from './page-text.ts';

export interface SearchPlace {
  readonly field: HTMLInputElement;
  /** A live region. */
  readonly status: HTMLElement;
  readonly retry: HTMLButtonElement;
  readonly text: SearchText;
  /** Shows what was found, or nothing. A session that has moved on meanwhile is not `current`. */
  readonly show: (found: Found | undefined, current: () => boolean) => Promise<void>;
}

const PAUSE = 120;

/** @returns asks at once for what the field holds */
export function startSession({ field, status, retry, text, show }: SearchPlace): () => Promise<void> {
  let turn = 0;
  let timer: number | undefined;
  let loaded = false;

  async function ask(): Promise<void> {
    clearTimeout(timer);
    const query = field.value.trim();
    const mine = ++turn;
    const current = () => mine === turn;
    retry.hidden = true;
    if (query === '') {
      status.textContent = '';
      return show(undefined, current);
    }
    status.textContent = text.loading;
    try {
      // only those who search load the search
      const { searchSite } = await import('./search-client.ts');
      loaded = true;
      const found = await searchSite(query);
      if (!current()) return;
      await show(found, current);
      if (current()) status.textContent = statement(text, query, found);
    } catch {
      if (!current()) return;
      void show(undefined, current);
      status.textContent = text.failed;
      retry.hidden = false;
    }
  }

  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE);
  };
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // letters on their way to becoming Chinese are no query
    if (!event.isComposing) soon();
  });
  field.addEventListener('compositionstart', () => clearTimeout(timer));
  field.addEventListener('compositionend', soon);
  retry.addEventListener('click', () => {
    // a browser remembers that a script could not be loaded for as long as the page lives
    if (!loaded) return location.assign(searchAddress(field.value.trim()));
    field.focus();
    void ask();
  });
  return ask;
}

function statement(text: SearchText, query: string, { relaxation, count }: Found): string {
  const put = (sentence: string) => sentence.replace('{q}', () => query).replace('{n}', String(count));
  if (count === 0) return put(text.none) + text.noneHelp;
  const notices = { none: '', split: text.relaxedSplit, words: text.relaxedWords, loose: text.relaxedLoose };
  return `${put(notices[relaxation])} ${put(text.count)}`.trim();
}
