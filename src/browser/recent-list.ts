/** Recent searches as a list: each can be asked again or forgotten, by pointer, Tab or arrow keys. */
import { element } from './element.ts';
import { put, type SearchText } from './page-text.ts';
import { forgetSearch, forgetSearches, recentSearches } from './recent-searches.ts';

export interface RecentList {
  readonly draw: (wanted: boolean) => void;
  /** Puts the focus on the newest one, if there are any. */
  readonly focus: () => void;
}

/** @param place holds a `<ul>` and a `[data-search-forget]`, and follows the field in the order of the page */
export function recentList(place: HTMLElement, text: SearchText, ask: (query: string) => void): RecentList {
  const list = place.querySelector('ul') as HTMLElement;
  const dialog = place.closest('dialog');
  const field = dialog?.querySelector('input');
  const buttons = () => [...list.querySelectorAll<HTMLElement>('[data-query]')];

  const draw = (wanted: boolean) => {
    const searches = wanted ? recentSearches() : [];
    list.replaceChildren(...searches.map(item));
    place.hidden = searches.length === 0;
  };

  const item = (query: string): HTMLElement => {
    const again = element('button', 'search-recent', query);
    again.dataset['query'] = query;
    again.addEventListener('click', () => ask(query));
    const forget = element('button', 'search-forget', '×');
    forget.setAttribute('aria-label', put(text.forget, { q: query }));
    forget.addEventListener('click', () => {
      const at = buttons().indexOf(again);
      forgetSearch(query);
      draw(true);
      const rest = buttons();
      (rest[Math.min(at, rest.length - 1)] ?? field)?.focus();
    });
    const made = element('li', '');
    for (const button of [again, forget]) button.type = 'button';
    made.append(again, forget);
    return made;
  };

  place.querySelector('[data-search-forget]')?.addEventListener('click', () => {
    forgetSearches();
    draw(false);
    field?.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = buttons();
    const at = all.findIndex((button) => button.parentElement?.contains(document.activeElement));
    (all[at + step] ?? (step < 0 ? field : all[at]))?.focus();
  });

  return { draw, focus: () => buttons()[0]?.focus() };
}
