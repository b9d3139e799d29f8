/** The search as the evaluation uses it, and all that it uses: an index made and opened, and answers with their cost. */
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexLibrary } from '../../build/search-index.ts';
import { openSiteEngine } from '../../build/site-engine.ts';
import type { Library } from '../../library/library.ts';
import { search, type Found } from '../../search/search.ts';

/** As many as the search dialog shows. */
const SHOWN = 8;

export interface SearchedSite {
  /** Path inside the site → what a host stores. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How long the index took to make. */
  readonly buildMs: number;
  /** The addresses of all that is found, best first. */
  ask(query: string): Promise<string[]>;
  /** Finds, and shows as much as the dialog does. @returns how long that took, in milliseconds */
  time(query: string): Promise<number>;
  /** Does the same as a reader's first search on the site. @returns the files that were fetched, inside the site */
  firstTime(query: string): Promise<string[]>;
}

/**
 * Makes the index of a library, and opens it.
 * @param folder an empty one for the index
 */
export async function searchedSite(library: Library, folder: string): Promise<SearchedSite> {
  const start = performance.now();
  const index = await indexLibrary(library, { base: '/' });
  const buildMs = performance.now() - start;
  const files = new Map([...index].map(([path, bytes]) => [`pagefind/${path}`, bytes]));
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  // as the engine's own program sees itself
  const site = await realpath(folder);
  const warm = await open(site);
  return {
    files,
    buildMs,
    async ask(query) {
      const found = await warm(query);
      return (await found.results(0, found.count)).map(({ url }) => url);
    },
    async time(query) {
      const asked = performance.now();
      await (await warm(query)).results(0, SHOWN);
      return performance.now() - asked;
    },
    async firstTime(query) {
      const fetched = await filesFetched(site, async () => {
        const cold = await open(site);
        await (await cold(query)).results(0, SHOWN);
      });
      // what no program fetches for itself: the engine, and the worker in which browsers run it
      return [...new Set(['pagefind/pagefind.js', 'pagefind/pagefind-worker.js', ...fetched])];
    },
  };
}

type Ask = (query: string) => Promise<Found>;

async function open(folder: string): Promise<Ask> {
  const engine = await openSiteEngine(folder);
  if (!engine) throw new Error(`no index was written to ${folder}`);
  return (query) => search(engine, query);
}

/** Files inside `folder` for which `run` uses `fetch`. */
async function filesFetched(folder: string, run: () => Promise<void>): Promise<string[]> {
  const addresses = new Set<string>();
  const usual = globalThis.fetch;
  globalThis.fetch = (resource, options) => {
    addresses.add(resource instanceof Request ? resource.url : String(resource));
    return usual(resource, options);
  };
  try {
    await run();
  } finally {
    globalThis.fetch = usual;
  }
  return [...addresses].map((address) => {
    const url = new URL(address);
    url.search = '';
    return fileURLToPath(url)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
  });
}
