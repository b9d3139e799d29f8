/** The search of a site in the browser: loads the engine when it is first asked, and anew after a failure. */
import type { Engine } from '../search/engine.ts';
import { search, type Found, type SearchOptions } from '../search/search.ts';
import { siteIndex, type SearchTables, type SiteIndex, type TableName } from '../search/site-index.ts';
import { engineFiles } from './engine-files.ts';

/** @throws when a file of the engine cannot be had; asking again starts afresh */
export type SiteSearch = (query: string, options?: SearchOptions) => Promise<Found>;

interface PagefindModule {
  createInstance(options: { readonly baseUrl: string; readonly noWorker: boolean }): Engine & {
    destroy(): Promise<void>;
  };
}

/** What the index's entry file says: parts that can be searched, and what its tables are called. */
interface Entry {
  readonly languages: object;
  readonly tables: Readonly<Record<TableName, string>>;
}

interface Opened {
  readonly site: SiteIndex;
  readonly close: () => Promise<void>;
  /** Files of the engine that could not be had before. */
  readonly missed: number;
}

/** @param folder path of the engine's files, with slashes at both ends */
export function siteSearch(folder: string): SiteSearch {
  let opened: Promise<Opened> | undefined;
  let failures = 0;

  async function ask(query: string, options?: SearchOptions): Promise<Found> {
    const mine = (opened ??= open(folder, failures));
    const startAfresh = (error: unknown): never => {
      // another question may have done so already
      if (opened === mine) {
        failures++;
        opened = undefined;
        mine.then(({ close }) => close()).catch(() => {});
      }
      throw error;
    };
    try {
      const { site, missed } = await mine;
      const found = await search(site, query, options);
      // the engine takes a part of the index that it could not load for an empty one
      if (engineFiles.missed > missed) throw new Error('a part of the index is missing');
      return { ...found, results: (start, end) => found.results(start, end).catch(startAfresh) };
    } catch (error) {
      return startAfresh(error);
    }
  }

  return async (query, options) => {
    const before = opened;
    try {
      return await ask(query, options);
    } catch (error) {
      // where it once worked, the site may have been built anew since, and its files have other names
      if (before === undefined) throw error;
      return ask(query, options);
    }
  };
}

async function open(folder: string, failures: number): Promise<Opened> {
  // asked anew each time: it is small, and tells what the tables are called by now
  const entry = () => json<Entry>(`${folder}pagefind-entry.json`, 'no-store');
  const table = async <Name extends TableName>(name: Name) =>
    json<SearchTables[Name]>(folder + (await entry()).tables[name]);
  // Pagefind cannot open an index without records
  const { languages } = await entry();
  const { missed } = engineFiles;
  if (Object.keys(languages).length === 0)
    return { site: siteIndex(NOTHING, table), close: () => Promise.resolve(), missed };
  engineFiles.watch(folder);
  // a browser remembers that a module could not be loaded, so another attempt needs another address
  const address = `${folder}pagefind.js${failures ? `?again=${failures}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // the search is in a worker of its own already; in Pagefind's, nobody could see which of its files are missing
  const engine = pagefind.createInstance({ baseUrl: '/', noWorker: true });
  return { site: siteIndex(engine, table), close: () => engine.destroy(), missed };
}

const NOTHING: Engine = { search: () => Promise.resolve({ results: [] }) };

async function json<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}
