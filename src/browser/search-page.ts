/**
 * The search page: results for `?q=`, which follows the field; 20 at a time.
 *
 * Markup: `[data-search-page]` holding a GET form with an `<input name="q">`, a `[data-search-status]` live region, a
 * `button[data-search-retry]`, an empty `ol[data-search-results]` and a `button[data-search-more]`; also what
 * page-text.ts expects.
 */
import type { Found } from '../search/search.ts';
import { searchAddress, searchText } from './page-text.ts';
import { resultParts } from './result-list.ts';
import { startSession } from './search-session.ts';

const SHOWN = 20;

const place = document.querySelector<HTMLElement>('[data-search-page]');
const text = searchText();
if (place && text) {
  const part = <E extends HTMLElement>(selector: string) => place.querySelector<E>(selector) as E;
  const field = part<HTMLInputElement>('input[name="q"]');
  const list = part('[data-search-results]');
  const more = part<HTMLButtonElement>('[data-search-more]');
  const status = part('[data-search-status]');
  const retry = part<HTMLButtonElement>('[data-search-retry]');
  let shown: Found | undefined;

  const add = async (found: Found, current = () => shown === found) => {
    const start = list.children.length;
    const results = await found.results(start, start + SHOWN);
    if (!current()) return;
    for (const result of results) {
      const { href, title, date, excerpt } = resultParts(result);
      const link = document.createElement('a');
      link.href = href;
      link.append(title);
      const item = document.createElement('li');
      item.append(link, ' ', date, ' ', excerpt);
      list.append(item);
    }
    more.hidden = list.children.length >= found.count;
    // someone who asked for more goes on reading there
    if (start > 0) list.children[start]?.querySelector('a')?.focus();
  };

  const ask = startSession({
    field,
    status,
    retry,
    text,
    async show(found, current) {
      shown = found;
      const address = searchAddress(field.value.trim());
      // browsers limit how often an address may be set
      if (location.pathname + location.search !== address) history.replaceState(history.state, '', address);
      list.replaceChildren();
      more.hidden = true;
      if (found) await add(found, current);
    },
  });

  more.addEventListener('click', () => {
    if (shown)
      add(shown).catch(() => {
        status.textContent = text.failed;
        retry.hidden = false;
      });
  });

  part<HTMLFormElement>('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });

  const follow = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void ask();
  };
  addEventListener('popstate', follow);
  follow();
}
