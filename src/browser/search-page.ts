/**
 * The search page: results and facets for what its address asks, which follows the field; 20 results at a time.
 *
 * Markup: `[data-search-page]` as SearchBox.astro makes it.
 */
import type { Found } from '../search/search.ts';
import { chipGroups } from './facet-chips.ts';
import { put, type SearchText } from './page-text.ts';
import { rememberSearch } from './recent-searches.ts';
import { resultParts } from './result-list.ts';
import { searchSite } from './search-client.ts';
import { asksNothing, chosenValues, readRequest, toggled, writeRequest, type SearchRequest } from './search-request.ts';
import { startSession } from './search-session.ts';

const AT_ONCE = 20;

export function startPage(page: HTMLElement, text: SearchText): void {
  const part = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector) as E;
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('input[name="q"]');
  const list = part('[data-search-results]');
  const more = part<HTMLButtonElement>('[data-search-more]');
  const order = part<HTMLSelectElement>('[data-search-order]');
  const bar = part('[data-search-bar]');
  const narrow = part('[data-search-narrow]');
  const fold = part('[data-search-fold]');
  const clear = part('[data-search-clear]');
  const lift = part('[data-search-lift]');
  const ways = part('[data-search-ways]');
  const facetsFailed = part('[data-search-facets-failed]');
  let shown: Found | undefined;
  /** How many results are asked for. */
  let wanted = AT_ONCE;
  /** Whether the address as it stands is a place to come back to, and not one letter on the way. */
  let settled = false;

  const drawFacets = chipGroups({
    place: part('[data-search-facets]'),
    text,
    toggle: (name, value) => choose({ filters: toggled(session.request().filters, name, value) }),
  });

  const session = startSession({
    field,
    status: part('[data-search-status]'),
    retry: part<HTMLButtonElement>('[data-search-retry]'),
    text,
    asked(request) {
      bar.hidden = narrow.hidden = asksNothing(request);
      // browsers limit how often an address may be set
      if (writeRequest(readRequest(location.search)) === writeRequest(request)) return;
      wanted = AT_ONCE;
      const address = location.pathname + writeRequest(request);
      if (settled) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      settled = false;
    },
    async show(found, current) {
      const facets = found?.facets();
      // waited for below, where it is told
      facets?.catch(() => {});
      const results = (await found?.results(0, wanted)) ?? [];
      const without = found?.count === 0 ? await liftedCount(session.request()) : 0;
      if (!current()) return;
      shown = found;
      list.replaceChildren(...results.map(item));
      const nothing = !found && asksNothing(session.request());
      more.hidden = results.length >= (found?.count ?? 0);
      order.disabled = results.length < 2;
      ways.hidden = results.length > 0 || (!found && !nothing);
      lift.hidden = without === 0;
      lift.textContent = put(text.lift, { n: without });
      drawChosen(session.request());
      if (facets && found)
        void facets.then(
          (all) => current() && showFacets(all, found),
          () => current() && failFacets(),
        );
    },
  });

  function showFacets(facets: Awaited<ReturnType<Found['facets']>>, { count }: Found): void {
    drawFacets(facets, count);
    facetsFailed.hidden = true;
  }

  function failFacets(): void {
    facetsFailed.hidden = false;
  }

  function drawChosen({ filters }: SearchRequest): void {
    const { length } = chosenValues(filters);
    fold.textContent = length > 0 ? put(text.filtersOn, { n: length }) : text.filters;
    clear.hidden = length === 0;
  }

  /** For what is chosen and not typed: a place of its own to come back to. */
  function choose(change: Partial<SearchRequest>): void {
    settled = true;
    void session.ask(change);
    settled = true;
  }

  async function addMore(): Promise<void> {
    if (!shown) return;
    const found = shown;
    const start = list.children.length;
    wanted = start + AT_ONCE;
    const results = await found.results(start, wanted);
    if (shown !== found || list.children.length !== start) return;
    list.append(...results.map(item));
    more.hidden = list.children.length >= found.count;
    // someone who asked for more goes on reading there
    list.children[start]?.querySelector('a')?.focus();
  }

  const follow = () => {
    const request = readRequest(location.search);
    order.value = request.order;
    wanted = AT_ONCE;
    settled = !asksNothing(request);
    if (settled) ways.hidden = true;
    void session.ask(request);
  };

  more.addEventListener('click', () => void addMore().catch(session.fail));
  order.addEventListener('change', () => choose({ order: order.value === 'newest' ? 'newest' : 'best' }));
  fold.addEventListener('click', () => {
    const open = fold.getAttribute('aria-expanded') !== 'true';
    fold.setAttribute('aria-expanded', String(open));
  });
  for (const button of [clear, lift])
    button.addEventListener('click', () => {
      choose({ filters: {} });
      // the button goes
      field.focus({ preventScroll: true });
    });
  part('[data-search-facets-retry]').addEventListener('click', () => {
    const found = shown;
    found?.facets().then((all) => shown === found && showFacets(all, found), failFacets);
  });
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) rememberSearch(session.request().query);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(field.value);
    void session.ask();
    settled = true;
  });
  addEventListener('popstate', follow);
  follow();
}

/** How many there would be if nothing narrowed the search. */
async function liftedCount({ query, filters }: SearchRequest): Promise<number> {
  if (query === '' || chosenValues(filters).length === 0) return 0;
  return (await searchSite(query)).count;
}

function item(result: Parameters<typeof resultParts>[0]): HTMLElement {
  const { href, title, date, excerpt } = resultParts(result);
  const link = document.createElement('a');
  link.href = href;
  link.append(title);
  const made = document.createElement('li');
  made.append(link, ' ', date, ' ', excerpt);
  return made;
}
