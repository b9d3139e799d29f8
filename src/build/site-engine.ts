/** The search engine of a built site, running in Node: the same files that a browser loads, read from disk. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Engine } from '../search/engine.ts';

interface PagefindModule {
  createInstance(options: { readonly baseUrl: string }): Engine;
}

/** @param site folder of the built site; @returns undefined when there is no index in it */
export async function openSiteEngine(site: string): Promise<Engine | undefined> {
  const entry = join(site, 'pagefind', 'pagefind-entry.json');
  const program = join(site, 'pagefind', 'pagefind.js');
  if (!existsSync(entry) || !existsSync(program)) return undefined;
  const { languages } = JSON.parse(await readFile(entry, 'utf8')) as { languages: Record<string, unknown> };
  // Pagefind cannot open an index without records
  if (Object.keys(languages).length === 0) return { search: () => Promise.resolve({ results: [] }) };
  fetchFromDisk();
  // as browsers resolve it, so that Pagefind finds its other files beside its program
  const pagefind = (await import(pathToFileURL(program).href)) as PagefindModule;
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
