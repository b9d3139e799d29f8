/** The search of this site in the browser: loads the engine when it is first asked, and anew after a failure. */
import type { Engine } from '../search/engine.ts';
import { search, type Found, type SearchOptions } from '../search/search.ts';
import { siteIndex, type SearchTables, type SiteIndex, type TableName } from '../search/site-index.ts';
import { siteBase } from './page-text.ts';

interface PagefindModule {
  createInstance(options: { readonly baseUrl: string }): Engine & { destroy(): Promise<void> };
}

/** What the index's entry file says: parts that can be searched, and what its tables are called. */
interface Entry {
  readonly languages: object;
  readonly tables: Readonly<Record<TableName, string>>;
}

let opened: Promise<{ readonly site: SiteIndex; readonly close: () => Promise<void> }> | undefined;
let failures = 0;

/** @throws when a file of the engine cannot be had; asking again starts afresh */
export async function searchSite(query: string, options?: SearchOptions): Promise<Found> {
  try {
    opened ??= open();
    const found = await search((await opened).site, query, options);
    // the engine takes a part of the index that it could not load for an empty one
    if (found.relaxation !== 'none' || found.count === 0) await entry();
    return {
      ...found,
      results: (start, end) => found.results(start, end).catch(startAfresh),
      facets: () => found.facets().catch(startAfresh),
    };
  } catch (error) {
    return startAfresh(error);
  }
}

async function open() {
  // Pagefind cannot open an index without records
  const { languages } = await entry();
  if (Object.keys(languages).length === 0) return { site: siteIndex(NOTHING, table), close: () => Promise.resolve() };
  // a browser remembers that a module could not be loaded, so another attempt needs another address
  const address = `${folder()}pagefind.js${failures ? `?again=${failures}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const engine = pagefind.createInstance({ baseUrl: '/' });
  return { site: siteIndex(engine, table), close: () => engine.destroy() };
}

const NOTHING: Engine = { search: () => Promise.resolve({ results: [] }) };

function startAfresh(error: unknown): never {
  failures++;
  opened?.then(({ close }) => close()).catch(() => {});
  opened = undefined;
  throw error;
}

function folder(): string {
  return `${siteBase()}pagefind/`;
}

/** Asked anew each time: it is small, and tells whether the site can be reached. */
function entry(): Promise<Entry> {
  return json<Entry>('pagefind-entry.json', 'no-store');
}

async function table<Name extends TableName>(name: Name): Promise<SearchTables[Name]> {
  return json<SearchTables[Name]>((await entry()).tables[name]);
}

async function json<T>(file: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(folder() + file, { cache });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}
