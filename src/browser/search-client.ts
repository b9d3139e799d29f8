/** The search of this site in the browser: loads the engine when it is first asked, and anew after a failure. */
import type { Engine } from '../search/engine.ts';
import { search, type Found, type SearchOptions } from '../search/search.ts';
import { siteBase } from './page-text.ts';

interface PagefindModule {
  createInstance(options: { readonly baseUrl: string }): Engine & { destroy(): Promise<void> };
}

let engine: Promise<ReturnType<PagefindModule['createInstance']>> | undefined;
let failures = 0;

/** @throws when a file of the engine cannot be had; asking again starts afresh */
export async function searchSite(query: string, options?: SearchOptions): Promise<Found> {
  try {
    engine ??= load();
    const found = await search(await engine, query, options);
    // the engine takes a part of the index that it could not load for an empty one
    if (found.relaxation !== 'none' || found.count === 0) await checkReach();
    return { ...found, results: (start, end) => found.results(start, end).catch(startAfresh) };
  } catch (error) {
    if (await isEmptySite()) return { relaxation: 'none', count: 0, results: () => Promise.resolve([]) };
    return startAfresh(error);
  }
}

async function load() {
  // a browser remembers that a module could not be loaded, so another attempt needs another address
  const address = `${siteBase()}pagefind/pagefind.js${failures ? `?again=${failures}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  return pagefind.createInstance({ baseUrl: '/' });
}

function startAfresh(error: unknown): never {
  failures++;
  engine?.then((old) => old.destroy()).catch(() => {});
  engine = undefined;
  throw error;
}

function entry(): Promise<Response> {
  return fetch(`${siteBase()}pagefind/pagefind-entry.json`, { cache: 'no-store' });
}

async function checkReach(): Promise<void> {
  const { ok, status } = await entry();
  if (!ok) throw new Error(String(status));
}

/** Pagefind cannot open an index without records. */
async function isEmptySite(): Promise<boolean> {
  try {
    const { languages } = (await (await entry()).json()) as { languages: object };
    return Object.keys(languages).length === 0;
  } catch {
    return false;
  }
}
