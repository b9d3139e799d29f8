/** The search as the evaluation uses it, and all that it uses: an index made and opened, and answers with their cost. */
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexLibrary } from '../../build/search-index.ts';
import { ENTRY, type TableEntry } from '../../build/search-tables.ts';
import { openSiteIndex } from '../../build/site-index.ts';
import type { Library } from '../../library/library.ts';
import { search, type Found } from '../../search/search.ts';
import type { SiteIndex, TableName } from '../../search/site-index.ts';

/** As many as the search dialog shows. */
const SHOWN = 8;

export interface SearchedSite {
  /** Path inside the site → what a host stores. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How long the index took to make. */
  readonly buildMs: number;
  /** The addresses of all that is found, best first. */
  ask(query: string): Promise<string[]>;
  /** Finds, and shows what the dialog does: results and facets. @returns how long that took, in milliseconds */
  time(query: string): Promise<number>;
  /** Does the same as a reader's first search. @returns the files of the index that it needed, as paths inside the site */
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
      const found = await search(warm, query);
      return (await found.results(0, found.count)).map(({ url }) => url);
    },
    async time(query) {
      const asked = performance.now();
      await show(await search(warm, query));
      return performance.now() - asked;
    },
    async firstTime(query) {
      const tables = new Set<TableName>();
      const fetched = await filesFetched(site, async () => {
        const cold = noting(await open(site), tables);
        await show(await search(cold, query));
      });
      // in Node neither the engine's program nor what is in tables is fetched
      return ['pagefind/pagefind.js', ...fetched, ...[...tables].map((table) => tableFile(files, table))];
    },
  };
}

async function open(folder: string): Promise<SiteIndex> {
  const index = await openSiteIndex(folder);
  if (!index) throw new Error(`no index was written to ${folder}`);
  return index;
}

/** What the dialog shows of a search. */
async function show(found: Found): Promise<void> {
  await Promise.all([found.results(0, SHOWN), found.facets()]);
}

/** The same index, which notes the tables that are asked for. */
function noting(index: SiteIndex, tables: Set<TableName>): SiteIndex {
  const noted = <T>(table: TableName, load: () => Promise<T>) => {
    tables.add(table);
    return load();
  };
  return {
    ...index,
    variants: () => noted('variants', index.variants),
    facets: () => noted('facets', index.facets),
  };
}

function tableFile(files: ReadonlyMap<string, Uint8Array>, table: TableName): string {
  const entry = JSON.parse(Buffer.from(files.get(`pagefind/${ENTRY}`) ?? '{}').toString()) as TableEntry;
  return `pagefind/${entry.tables?.[table]}`;
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
