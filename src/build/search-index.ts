/** The search index of a library: Pagefind's engine, an index in its format with one record per bulletin, and our tables. */
import { hash } from 'node:crypto';
import type { Library } from '../library/library.ts';
import type { FacetTable } from '../search/facets.ts';
import { NO_LANGUAGE, searchRecord } from '../search/record.ts';
import { variantTable } from '../search/variants.ts';
import { engineFiles, type EngineFiles } from './engine-files.ts';
import { hanVariants } from './han-variants.ts';
import { indexFiles, NOTHING_KNOWN, type IndexFile, type KnownIndex } from './index-files.ts';
import { searchableSources, searchFacets, speller, type SearchableSource } from './searchable.ts';
import { ENTRY, withTables } from './search-tables.ts';

/** All that an index is made from; plain data, so that it can be made elsewhere. */
export interface SearchSource {
  /** Newest first. */
  readonly bulletins: readonly SearchableSource[];
  readonly facets: FacetTable;
}

/** What making an index has taught, so that the next one costs what has changed. */
export interface SearchMemory {
  readonly engine: EngineFiles;
  readonly known: KnownIndex;
  /** The first file of the index: who has it, has all the others. */
  readonly entry: string;
}

/** The index that was made before, as it still lies there. */
export interface FormerIndex {
  readonly entry: string;
  /** Of all its files, inside `pagefind/`. */
  readonly paths: ReadonlySet<string>;
}

export interface SearchIndex {
  /** Path inside `pagefind/` → bytes, or the path of the same file of the former index. */
  readonly files: ReadonlyMap<string, IndexFile>;
  readonly memory: SearchMemory;
}

/** @param options.base path of the site, with slashes at both ends */
export function searchSource(library: Library, { base }: { readonly base: string }): SearchSource {
  return { bulletins: searchableSources(library, base), facets: searchFacets(library) };
}

/**
 * @param options.base path of the site, with slashes at both ends
 * @returns path inside `pagefind/` → bytes; the same for the same library
 * @throws when Pagefind's program cannot be had
 */
export async function indexLibrary(
  library: Library,
  options: { readonly base: string },
): Promise<Map<string, Uint8Array>> {
  const { files } = await searchIndex(searchSource(library, options));
  return wholeFiles(files);
}

/**
 * @param memory of an earlier index, by the same code
 * @param former nothing of it is carried over when the memory is of another one
 * @returns the same files for the same source, whatever is remembered
 * @throws when Pagefind's program cannot be had
 */
export async function searchIndex(
  { bulletins, facets }: SearchSource,
  memory?: SearchMemory,
  former?: FormerIndex,
): Promise<SearchIndex> {
  const engine = memory?.engine ?? (await engineFiles());
  const variants = hanVariants();
  const spell = speller();
  const pages = bulletins.toReversed().map((bulletin) => ({
    url: bulletin.url,
    key: hash('sha256', JSON.stringify(bulletin), 'base64'),
    record: () => searchRecord(spell(bulletin), variants),
  }));
  const carried = memory && former?.entry === memory.entry ? former.paths : new Set<string>();
  const made = indexFiles(pages, engine.entry.version, usable(memory?.known), (path) => carried.has(path));

  const { index } = made.known;
  const [first] = pages;
  // without a language, whoever opens the engine knows that the index has no records
  const languages = first ? { [NO_LANGUAGE]: { hash: made.hash, wasm: null, page_count: pages.length } } : {};
  const head = Buffer.from(JSON.stringify({ ...engine.entry, languages }));
  const words = new Set(index.words.filter(({ blocks }) => blocks.length > 0).map(({ word }) => word));
  const files = withTables(new Map([...engine.files, [ENTRY, head], ...(first ? made.files : [])]), {
    variants: variantTable(variants, words),
    facets,
  });
  const entry = files.get(ENTRY);
  return {
    files,
    memory: { engine, known: made.known, entry: entry instanceof Uint8Array ? Buffer.from(entry).toString() : '' },
  };
}

/** Of what is known, as much as is worth it: a list of words that are gone only grows. */
function usable(known = NOTHING_KNOWN): KnownIndex {
  const { words } = known.index;
  const dead = words.filter(({ blocks }) => blocks.length === 0).length;
  return dead > words.length / 4 ? NOTHING_KNOWN : known;
}

/** @param former files of the index from which others are carried over */
export function wholeFiles(
  files: ReadonlyMap<string, IndexFile>,
  former: ReadonlyMap<string, Uint8Array> = new Map(),
): Map<string, Uint8Array> {
  const whole = new Map<string, Uint8Array>();
  for (const [path, file] of files) {
    const bytes = file instanceof Uint8Array ? file : former.get(file.carried);
    if (!bytes) throw new Error(`no former file for ${path}`);
    whole.set(path, bytes);
  }
  return whole;
}
