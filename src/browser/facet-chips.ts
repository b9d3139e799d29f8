/** Facets as chips: buttons with counts, pressed when chosen; in groups or in one row. Redrawing keeps the focus. */
import type { Facet } from '../search/facets.ts';
import { element } from './element.ts';
import { foremost, narrowing, shortened, type NamedValue } from './facet-choice.ts';
import { valueLabel, type SearchText } from './page-text.ts';

export interface ChipPlace {
  readonly place: HTMLElement;
  readonly text: SearchText;
  readonly toggle: (name: string, value: string) => void;
}

/** Values of a facet that stand there before “more” is asked for. */
const SHORT = 6;

/** All facets of which something can be chosen, one group each. */
export function chipGroups({ place, text, toggle }: ChipPlace) {
  const unfolded = new Set<string>();
  return (facets: readonly Facet[], count: number): void => {
    const group = ({ name, values }: Facet): HTMLElement => {
      const label = element('h3', 'search-facet', text.facets[name] ?? name);
      label.id = `${place.id}-${name}`;
      const chips = element('div', 'search-chips');
      const made = element('div', '');
      made.setAttribute('role', 'group');
      made.setAttribute('aria-labelledby', label.id);
      made.append(label, chips);
      const draw = () => {
        const open = unfolded.has(name);
        const shown = open ? values : shortened(values, SHORT);
        chips.replaceChildren(...shown.map((value) => chip({ ...value, name }, text, toggle)));
        if (shown.length === values.length && !open) return;
        const more = element('button', 'search-more-values', open ? text.fewerValues : text.moreValues);
        more.type = 'button';
        more.dataset['chip'] = name;
        more.setAttribute('aria-expanded', String(open));
        more.setAttribute('aria-describedby', label.id);
        more.addEventListener('click', () => {
          if (!unfolded.delete(name)) unfolded.add(name);
          keepingFocus(place, draw);
        });
        chips.append(more);
      };
      draw();
      return made;
    };
    keepingFocus(place, () => place.replaceChildren(...narrowing(facets, count).map(group)));
  };
}

/** The few most useful values. */
export function chipRow({ place, text, toggle }: ChipPlace) {
  return (facets: readonly Facet[], count: number): void => {
    const chips = foremost(facets, count).map((value) => chip(value, text, toggle));
    keepingFocus(place, () => place.replaceChildren(...chips));
    place.hidden = chips.length === 0;
  };
}

function chip({ name, value, count, chosen }: NamedValue, text: SearchText, toggle: ChipPlace['toggle']): HTMLElement {
  const button = element('button', 'search-chip', valueLabel(text, name, value));
  button.type = 'button';
  button.dataset['chip'] = `${name} ${value}`;
  button.setAttribute('aria-pressed', String(chosen));
  button.append(' ', element('span', 'search-chip-count', String(count)));
  button.addEventListener('click', () => {
    // at once, though the answer may take a while
    button.setAttribute('aria-pressed', String(!chosen));
    toggle(name, value);
  });
  return button;
}

/** Whoever stands on a chip stands there still when all are made anew, or else at the first. */
function keepingFocus(place: HTMLElement, draw: () => void): void {
  const { activeElement } = document;
  const stood =
    place.contains(activeElement) && activeElement instanceof HTMLElement ? activeElement.dataset['chip'] : undefined;
  draw();
  if (stood === undefined) return;
  const chips = [...place.querySelectorAll<HTMLElement>('[data-chip]')];
  (chips.find(({ dataset }) => dataset['chip'] === stood) ?? chips[0])?.focus({ preventScroll: true });
}
