/**
 * The search dialog: results as options of its field, facets in one row, recent searches while nothing is written.
 *
 * Markup: the dialog that search-opener.ts opens, and a template of SearchParts.astro for the rest of it.
 */
import { chipRow } from './facet-chips.ts';
import { put, siteBase, type SearchText } from './page-text.ts';
import { rememberSearch } from './recent-searches.ts';
import { recentList } from './recent-list.ts';
import { resultParts } from './result-list.ts';
import { asksNothing, toggled, writeRequest } from './search-request.ts';
import { startSession } from './search-session.ts';

const SHOWN = 8;

export function startDialog(dialog: HTMLDialogElement, parts: HTMLTemplateElement, text: SearchText): void {
  dialog.append(document.importNode(parts.content, true));
  const part = <E extends HTMLElement>(selector: string) => dialog.querySelector<E>(selector) as E;
  const field = part<HTMLInputElement>('input');
  const list = part('[role="listbox"]');
  const all = part<HTMLAnchorElement>('[data-search-all]');
  const keys = part('[data-search-keys]');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-describedby', keys.id);
  let chosen = -1;

  const choose = (index: number) => {
    const options = [...list.children] as HTMLElement[];
    chosen = options.length === 0 || index < -1 ? options.length - 1 : index >= options.length ? -1 : index;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)));
    const option = options[chosen];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const drawRow = chipRow({
    place: part('[data-search-facets]'),
    text,
    toggle: (name, value) => void session.ask({ filters: toggled(session.request().filters, name, value) }),
  });

  const recents = recentList(part('[data-search-recents]'), text, (query) => {
    field.focus();
    void session.ask({ query });
  });

  const session = startSession({
    field,
    status: part('[data-search-status]'),
    retry: part<HTMLButtonElement>('[data-search-retry]'),
    text,
    async show(found, current) {
      const facets = found?.facets().catch(() => []);
      const results = (await found?.results(0, SHOWN)) ?? [];
      if (!current()) return;
      list.replaceChildren(
        ...results.map((result, index) => {
          const { href, title, date, excerpt } = resultParts(result);
          const option = document.createElement('a');
          option.setAttribute('role', 'option');
          Object.assign(option, { href, id: `${list.id}-${index}`, tabIndex: -1 });
          option.append(title, ' ', date, ' ', excerpt);
          return option;
        }),
      );
      list.hidden = results.length === 0;
      field.setAttribute('aria-expanded', String(results.length > 0));
      choose(-1);
      list.scrollTop = 0;
      const count = found?.count ?? 0;
      all.hidden = count === 0;
      all.textContent = put(text.all, { n: count });
      all.href = `${siteBase()}search/${writeRequest(session.request())}`;
      recents.draw(asksNothing(session.request()));
      if (!found) drawRow([], 0);
      // without its facets a dialog is still a search
      else void facets?.then((values) => current() && drawRow(values, count));
    },
  });

  field.addEventListener('keydown', (event) => {
    // keys belong to the input method while it is at work; Safari tells by the code alone
    if (event.isComposing || event.keyCode === 229) return;
    const options = list.children.length;
    if (event.key === 'ArrowDown') {
      if (options > 0) choose(chosen + 1);
      else recents.focus();
    } else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Home' && chosen >= 0) choose(0);
    else if (event.key === 'End' && chosen >= 0) choose(options - 1);
    else if (event.key === 'Enter' && chosen >= 0) (list.children[chosen] as HTMLElement).click();
    else return;
    event.preventDefault();
  });
  field.addEventListener('focus', () => recents.draw(field.value.trim() === '' && asksNothing(session.request())));
  list.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[role="option"]')) return;
    rememberSearch(session.request().query);
    // it may be a place on this very page
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });
  part<HTMLFormElement>('form').addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(field.value);
    location.assign(`${siteBase()}search/${writeRequest({ ...session.request(), query: field.value.trim() })}`);
  });
  recents.draw(field.value.trim() === '');
}
