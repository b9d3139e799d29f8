/** The search: what answers a query, ranked and counted by facet, as results that can be shown. */
import { answer, type Answer } from './answer.ts';
import { hitNumber, newestFirst, type Hit } from './engine.ts';
import { everything } from './exact.ts';
import { excerpt, marked, type ExcerptPart } from './excerpt.ts';
import { countFacets, passes, type Facet, type Filters } from './facets.ts';
import type { Phrase } from './phrase.ts';
import type { Relaxation } from './query.ts';
import { rank } from './rank.ts';
import { readRecord } from './record.ts';
import type { SiteIndex } from './site-index.ts';

export interface SearchOptions {
  /** Alone, without a query, they find every bulletin that passes. */
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
  /** The Chinese that was found by its pinyin; otherwise empty. */
  readonly spelled: readonly string[];
  readonly count: number;
  /** Results from `start` up to, but not with, `end`; only these are loaded. */
  results(start: number, end: number): Promise<SearchResult[]>;
  /** What the answer to the query could be narrowed by. */
  facets(): Promise<Facet[]>;
}

/** @throws whatever the engine throws, or what loading a table does */
export async function search(site: SiteIndex, query: string, options: SearchOptions = {}): Promise<Found> {
  const { filters = {}, order = 'best' } = options;
  const narrowed = Object.values(filters).some(({ length }) => length > 0);
  const found: Answer =
    query.trim() === '' && narrowed
      ? { relaxation: 'none', groups: [{ phrases: [], every: true, hits: await everything(site) }] }
      : await answer(site, query);
  const { relaxation, groups } = found;

  const all = await inOrder(site, found, order);
  const hits = narrowed ? await filtered(site, all, filters) : all;
  const phrases = groups.flatMap((group) => group.phrases);
  return {
    relaxation,
    spelled: groups.flatMap((group) => group.spelled ?? []),
    count: hits.length,
    results: (start, end) => Promise.all(hits.slice(start, end).map((hit) => resultOf(hit, phrases))),
    facets: async () => countFacets(await site.facets(), all.map(hitNumber), filters),
  };
}

async function inOrder(site: SiteIndex, { groups }: Answer, order: 'best' | 'newest'): Promise<readonly Hit[]> {
  if (order === 'newest') return newestFirst(...groups.map(({ hits }) => hits));
  const ranked = groups.map((group) => (group.phrases.length > 0 ? rank(site, group) : Promise.resolve(group.hits)));
  return (await Promise.all(ranked)).flat();
}

async function filtered(site: SiteIndex, hits: readonly Hit[], filters: Filters): Promise<readonly Hit[]> {
  const pass = passes(await site.facets(), filters);
  return hits.filter((hit) => pass(hitNumber(hit)));
}

async function resultOf(hit: Hit, phrases: readonly Phrase[]): Promise<SearchResult> {
  const record = readRecord(await hit.data());
  const { parts, sectionId } = excerpt(record, phrases);
  return {
    url: record.url,
    title: record.title.text,
    titleParts: marked(record.title, phrases),
    date: record.date,
    excerpt: parts,
    ...(sectionId !== undefined && { sectionId }),
  };
}
