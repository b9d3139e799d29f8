/** The search index of a built site in Node: the same files that a browser loads, read from disk. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Engine } from '../search/engine.ts';
import { siteIndex, type SearchTables, type SiteIndex } from '../search/site-index.ts';
import { ENTRY, type TableEntry } from './search-tables.ts';

interface PagefindModule {
  createInstance(options: { readonly baseUrl: string }): Engine;
}

/** @param site folder of the built site; @returns undefined when there is no index in it */
export async function openSiteIndex(site: string): Promise<SiteIndex | undefined> {
  const folder = join(site, 'pagefind');
  if (!existsSync(join(folder, ENTRY)) || !existsSync(join(folder, 'pagefind.js'))) return undefined;
  const entry = JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as TableEntry & { readonly languages: object };
  const { tables } = entry;
  if (!tables) return undefined;
  // Pagefind cannot open an index without records
  const isEmpty = Object.keys(entry.languages).length === 0;
  const engine: Engine = isEmpty ? { search: () => Promise.resolve({ results: [] }) } : await openEngine(folder);
  return siteIndex(
    engine,
    async <Name extends keyof SearchTables>(name: Name) =>
      JSON.parse(await readFile(join(folder, tables[name]), 'utf8')) as SearchTables[Name],
  );
}

async function openEngine(folder: string): Promise<Engine> {
  fetchFromDisk();
  // as browsers resolve it, so that Pagefind finds its other files beside its program
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  return pagefind.createInstance({ baseUrl: '/' });
}

let patched = false;

/** Pagefind asks `fetch` for its files; Node's knows no `file:` addresses. */
function fetchFromDisk(): void {
  if (patched) return;
  patched = true;
  const fromNetwork = globalThis.fetch;
  globalThis.fetch = async (resource, options) => {
    const address = resource instanceof Request ? resource.url : resource;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'file:') return fromNetwork(resource, options);
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  };
}
