/** The search index of a library: Pagefind's files, made through its Node API from one record per bulletin. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Library } from '../library/library.ts';
import { searchRecord, type SearchRecord } from '../search/record.ts';
import { variantTable } from '../search/variants.ts';
import { hanVariants } from './han-variants.ts';
import { withTables } from './search-tables.ts';
import { searchableBulletins, searchFacets } from './searchable.ts';
import { steadyIndex } from './steady-index.ts';

/** Pagefind also writes three user interfaces, a highlighter and a worker; the site has its own. */
const ENGINE_FILES = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*\.pagefind)$/;

/** Records on their way to Pagefind at one time; more only fill the pipe. */
const BATCH = 100;

/**
 * @param options.base path of the site, with slashes at both ends
 * @returns path inside `pagefind/` → bytes; the same for the same library
 * @throws when Pagefind refuses a record or cannot be started
 */
export async function indexLibrary(
  library: Library,
  { base }: { readonly base: string },
): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ writePlayground: false });
    if (!index || errors.length > 0) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
    const variants = hanVariants();
    const records = searchableBulletins(library, base).map((bulletin) => searchRecord(bulletin, variants));
    await addRecords(index, records);
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`搜索索引没有建成：${fileErrors.join('；')}`);
    await index.deleteIndex();
    const named = files.map(({ path, content }) => [path.replaceAll('\\', '/'), content] as const);
    return withTables(steadyIndex(new Map(named.filter(([path]) => ENGINE_FILES.test(path)))), {
      variants: variantTable(variants, new Set(records.flatMap(({ content }) => [...content]))),
      facets: searchFacets(library),
    });
  } finally {
    // ends Pagefind's own process; the next index starts a new one
    await close();
  }
}

/** In their order, which is that of the engine's answers. */
async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH);
    const answers = await Promise.all(batch.map((record) => index.addCustomRecord(record)));
    answers.forEach(({ errors }, at) => {
      if (errors.length > 0) throw new Error(`搜索索引不收 ${batch[at]?.url}：${errors.join('；')}`);
    });
  }
}
