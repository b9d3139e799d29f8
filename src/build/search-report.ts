/** Results of a search as the terminal prints them: for a person, and as JSON. */
import { plainExcerpt, type ExcerptPart } from '../search/excerpt.ts';
import type { Found, SearchResult } from '../search/search.ts';
import { zhHans } from '../site/text/zh-Hans.ts';

export interface ResultJson {
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly excerpt: string;
}

export function searchJson(results: readonly SearchResult[]): ResultJson[] {
  return results.map(({ url, title, excerpt }) => ({ url, title, excerpt: plainExcerpt(excerpt) }));
}

/** @param results those of `found` that are shown */
export function searchReport(
  query: string,
  found: Found,
  results: readonly SearchResult[],
  { colour }: { readonly colour: boolean },
): string {
  const { search_: text } = zhHans;
  const put = (sentence: string) => sentence.replaceAll('{q}', () => query).replaceAll('{n}', String(found.count));
  if (found.count === 0) return `${put(text.none)}${text.noneHelp}`;
  const { relaxedSplit: split, relaxedWords: words, relaxedLoose: loose } = text;
  const notice = found.relaxation === 'none' ? [] : [put({ split, words, loose }[found.relaxation])];
  const style = (code: number, part: string) => (colour ? `\u001b[${code}m${part}\u001b[0m` : part);
  const line = (parts: readonly ExcerptPart[]) =>
    parts.map(({ text: part, match }) => (match ? style(1, part) : part)).join('');
  const entries = results.map(({ url, date, sectionId, titleParts, excerpt }) =>
    [line(titleParts), style(2, `${date}  ${url}${sectionId ? `#${sectionId}` : ''}`), line(excerpt)]
      .map((part, index) => (index === 0 ? part : `  ${part}`))
      .join('\n'),
  );
  const shown = found.count > results.length ? `，下面是前 ${results.length} 篇` : '';
  return [...notice, `${put(text.count)}${shown}`, ...entries].join('\n\n');
}
