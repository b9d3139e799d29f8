/** One place on the page where people search: listens to its field, asks, says how it went, hands over what was found. */
import type { Found } from '../search/search.ts';
import type { SearchText } from './page-text.ts';
import { searchSite } from './search-client.ts';
import { asksNothing, NO_REQUEST, type SearchRequest } from './search-request.ts';
import { statement } from './search-statement.ts';

export interface SearchPlace {
  readonly field: HTMLInputElement;
  /** A live region. */
  readonly status: HTMLElement;
  readonly retry: HTMLButtonElement;
  readonly text: SearchText;
  /** Shows what was found, or nothing. A session that has moved on meanwhile is not `current`. */
  readonly show: (found: Found | undefined, current: () => boolean) => Promise<void>;
  /** Is told of every question before it is asked. */
  readonly asked?: (request: SearchRequest) => void;
}

export interface Session {
  /** What was asked last. */
  readonly request: () => SearchRequest;
  /** Asks at once: for what the field holds, as before but for what `change` says. */
  readonly ask: (change?: Partial<SearchRequest>) => Promise<void>;
  /** Says that something could not be had, and offers to ask again. */
  readonly fail: () => void;
}

/** While somebody types; in milliseconds. */
const PAUSE = 120;
/** Below this nobody needs to be told that a search takes time. */
const NOTICEABLE = 150;

export function startSession({ field, status, retry, text, show, asked }: SearchPlace): Session {
  let request = NO_REQUEST;
  let pause: number | undefined;
  let composing = 'composing' in field.dataset;

  async function ask(change: Partial<SearchRequest> = {}): Promise<void> {
    clearTimeout(pause);
    if (change.query !== undefined) field.value = change.query;
    const mine: SearchRequest = { ...request, ...change, query: field.value.trim() };
    request = mine;
    const current = () => mine === request;
    asked?.(mine);
    retry.hidden = true;
    if (asksNothing(mine)) {
      status.replaceChildren();
      return show(undefined, current);
    }
    const slow = setTimeout(() => current() && status.replaceChildren(text.loading), NOTICEABLE);
    try {
      const { query, ...options } = mine;
      const found = await searchSite(query, options);
      if (!current()) return;
      await show(found, current);
      if (current()) say(found);
    } catch {
      if (!current()) return;
      void show(undefined, current);
      fail();
    } finally {
      clearTimeout(slow);
    }
  }

  function say(found: Found): void {
    const { count, notice } = statement(text, request, found);
    status.replaceChildren(...[count, notice].filter(Boolean).map(line));
  }

  function fail(): void {
    status.replaceChildren(text.failed);
    retry.hidden = false;
  }

  const soon = () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void ask(), PAUSE);
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    // letters on their way to becoming Chinese are no query
    if (!composing) soon();
  });
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(pause);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    soon();
  });
  retry.addEventListener('click', () => {
    field.focus();
    void ask();
  });
  // somebody may have begun to write before this was loaded
  if (!composing && field.value !== '') soon();
  return { request: () => request, ask, fail };
}

function line(words: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}
