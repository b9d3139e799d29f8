/** The search index of a library: Pagefind's engine, an index in its format with one record per bulletin, and our tables. */
import type { Library } from '../library/library.ts';
import { searchRecord } from '../search/record.ts';
import { variantTable } from '../search/variants.ts';
import { engineFiles } from './engine-files.ts';
import { hanVariants } from './han-variants.ts';
import { indexFiles } from './index-files.ts';
import { ENTRY, withTables } from './search-tables.ts';
import { searchableBulletins, searchFacets } from './searchable.ts';

/**
 * @param options.base path of the site, with slashes at both ends
 * @returns path inside `pagefind/` → bytes; the same for the same library
 * @throws when Pagefind's program cannot be had
 */
export async function indexLibrary(
  library: Library,
  { base }: { readonly base: string },
): Promise<Map<string, Uint8Array>> {
  const { entry, files } = await engineFiles();
  const variants = hanVariants();
  const records = searchableBulletins(library, base).map((bulletin) => searchRecord(bulletin, variants));
  const { hash, files: indexed } = indexFiles(records, entry.version);
  const [first] = records;
  // without a language, whoever opens the engine knows that the index has no records
  const languages = first ? { [first.language]: { hash, wasm: null, page_count: records.length } } : {};
  const head = Buffer.from(JSON.stringify({ ...entry, languages }));
  return withTables(new Map([...files, [ENTRY, head], ...(first ? indexed : [])]), {
    variants: variantTable(variants, charactersOf(records)),
    facets: searchFacets(library),
  });
}

function charactersOf(records: readonly { readonly content: string }[]): Set<string> {
  const characters = new Set<string>();
  for (const { content } of records) for (const character of content) characters.add(character);
  return characters;
}
