/**
 * The search dialog: `/`, Ctrl-K or a `[data-search-open]` opens it; arrow keys choose, Enter opens, Esc closes.
 *
 * Markup: `<dialog data-search-dialog>` holding a GET form to the search page with an `<input role="combobox">`, a
 * `[data-search-status]` live region, a `button[data-search-retry]`, an empty `[role="listbox"]`, a link
 * `[data-search-all]` to the search page and a `button[data-search-close]`; also what page-text.ts expects.
 * On a page with `[data-search-page]` the keys lead to that page's own field.
 */
import { searchAddress, searchText } from './page-text.ts';
import { resultParts } from './result-list.ts';
import { startSession } from './search-session.ts';

const SHOWN = 8;

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
const text = searchText();
if (dialog && text) {
  const part = <E extends HTMLElement>(selector: string) => dialog.querySelector<E>(selector) as E;
  const field = part<HTMLInputElement>('[role="combobox"]');
  const list = part('[role="listbox"]');
  const all = part<HTMLAnchorElement>('[data-search-all]');
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

  startSession({
    field,
    status: part('[data-search-status]'),
    retry: part<HTMLButtonElement>('[data-search-retry]'),
    text,
    async show(found, current) {
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
      all.hidden = (found?.count ?? 0) <= SHOWN;
      all.href = searchAddress(field.value.trim());
      choose(-1);
    },
  });

  const open = () => {
    const own = document.querySelector<HTMLInputElement>('[data-search-page] input');
    if (own) own.focus();
    else if (!dialog.open) {
      dialog.showModal();
      field.select();
    }
  };

  addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event;
    const writing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
    const asked = key === '/' ? !writing && !event.ctrlKey && !event.metaKey && !event.altKey : isShortcut(event);
    if (!asked || isComposing) return;
    event.preventDefault();
    open();
  });

  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    if (target.closest('[data-search-open]')) {
      event.preventDefault();
      open();
    } else if (target === dialog || target.closest('[data-search-close], [role="option"]')) {
      // also after a result, for it may be a place on this very page
      dialog.close();
    }
  });

  field.addEventListener('keydown', (event) => {
    // Enter and arrows belong to the input method while it is at work
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0) (list.children[chosen] as HTMLElement).click();
    else return;
    event.preventDefault();
  });
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
