/** Results as elements, made from text alone; matches are `<mark>`. */
import type { ExcerptPart } from '../search/excerpt.ts';
import type { SearchResult } from '../search/search.ts';
import { element } from './element.ts';

/** Class names are styled by SearchParts.astro. */
export interface ResultParts {
  /** With the address of the heading above the match. */
  readonly href: string;
  readonly title: HTMLElement;
  readonly date: HTMLTimeElement;
  readonly excerpt: HTMLElement;
}

export function resultParts({ url, titleParts, date, excerpt, sectionId }: SearchResult): ResultParts {
  const time = element('time', 'search-date', date);
  time.dateTime = date;
  return {
    href: sectionId === undefined ? url : `${url}#${encodeURIComponent(sectionId)}`,
    title: withMarks(element('span', 'search-title'), titleParts),
    date: time,
    excerpt: withMarks(element('span', 'search-excerpt'), excerpt),
  };
}

function withMarks<E extends HTMLElement>(into: E, parts: readonly ExcerptPart[]): E {
  for (const { text, match } of parts) {
    if (!match) into.append(text);
    else into.appendChild(document.createElement('mark')).textContent = text;
  }
  return into;
}
