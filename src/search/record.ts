/** What the index holds of a bulletin, and what can be read back from it. */
import type { StoredRecord } from './engine.ts';
import { restoreSections, restoreText, storeSections, storeText, type Section } from './stored-text.ts';

export interface SearchableBulletin {
  /** With base, percent-encoded: the engine hands it back as it is. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Its place from the oldest bulletin on; tells bulletins of one day apart. */
  readonly order: number;
  readonly sections: readonly Section[];
  /** The editor's own. */
  readonly summary?: string;
  /** Every other word under which it should be found: people, units, tags and their other names. */
  readonly names: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** In the shape of Pagefind's `addCustomRecord`. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** A language for which the engine has neither segmentation nor stemming: what is stored is what is found. */
const NO_LANGUAGE = 'zxx';

export function searchRecord(bulletin: SearchableBulletin): SearchRecord {
  const { url, title, date, order, sections, summary, names, filters } = bulletin;
  return {
    url,
    content: storeSections(sections),
    language: NO_LANGUAGE,
    meta: {
      title: storeText(title),
      date: storeText(date),
      ...(summary !== undefined && { summary: storeText(summary) }),
      names: storeText([dayInWords(date), ...names].join('\n')),
    },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    // no two are alike, so the engine's own order of equals never shows
    sort: { date: `${date} ${String(order).padStart(6, '0')}` },
  };
}

/** The date as it stands on the page, for those who search for it. */
function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

export interface ReadRecord {
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly sections: readonly Section[];
  readonly summary: string;
  /** Never shown. */
  readonly names: string;
}

export function readRecord({ url, content, meta }: StoredRecord): ReadRecord {
  return {
    url,
    title: restoreText(meta['title'] ?? ''),
    date: restoreText(meta['date'] ?? ''),
    sections: restoreSections(content),
    summary: restoreText(meta['summary'] ?? ''),
    names: restoreText(meta['names'] ?? ''),
  };
}

/** Everything under which the record can be found, one thing per line. */
export function searchableText({ title, date, sections, summary, names }: ReadRecord): string {
  return [title, date, summary, names, ...sections.map(({ text }) => text)].join('\n');
}
