/** The search: what answers a query, ranked, as results that can be shown. */
import { answer } from './answer.ts';
import type { Engine, Filters, Hit } from './engine.ts';
import { excerpt, marked, type ExcerptPart } from './excerpt.ts';
import type { Phrase } from './phrase.ts';
import type { Relaxation } from './query.ts';
import { rank } from './rank.ts';
import { readRecord } from './record.ts';

export interface SearchOptions {
  readonly filters?: Filters;
  /** Best first unless told otherwise. */
  readonly order?: 'best' | 'newest';
}

export interface SearchResult {
  readonly url: string;
  readonly title: string;
  /** The title with the matches told apart. */
  readonly titleParts: readonly ExcerptPart[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly excerpt: readonly ExcerptPart[];
  /** Of the heading above the excerpt, when there is one. */
  readonly sectionId?: string;
}

export interface Found {
  readonly relaxation: Relaxation;
  readonly count: number;
  /** Results from `start` up to, but not with, `end`; only these are loaded. */
  results(start: number, end: number): Promise<SearchResult[]>;
}

/** @throws whatever the engine throws */
export async function search(engine: Engine, query: string, options: SearchOptions = {}): Promise<Found> {
  const { filters = {}, order = 'best' } = options;
  const found = await answer(engine, query, filters);
  const hits = order === 'newest' ? found.hits : await rank(engine, found, filters);
  return {
    relaxation: found.relaxation,
    count: hits.length,
    results: (start, end) => Promise.all(hits.slice(start, end).map((hit) => resultOf(hit, found.phrases))),
  };
}

async function resultOf(hit: Hit, phrases: readonly Phrase[]): Promise<SearchResult> {
  const { url, title, date, sections, summary } = readRecord(await hit.data());
  const { parts, sectionId } = excerpt(sections, phrases, summary);
  return {
    url,
    title,
    titleParts: marked(title, phrases),
    date,
    excerpt: parts,
    ...(sectionId !== undefined && { sectionId }),
  };
}
