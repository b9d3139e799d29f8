/** What searches of a site are answered from: the engine, and the tables that were made with its index. */
import type { Engine } from './engine.ts';
import type { FacetTable } from './facets.ts';
import { readVariants, type VariantTable, type Variants } from './variants.ts';

/** The tables as they travel, one file each. */
export interface SearchTables {
  readonly variants: VariantTable;
  readonly facets: FacetTable;
}

export type TableName = keyof SearchTables;

/** Each table is loaded when it is first asked for. All throw what loading throws; the next question tries again. */
export interface SiteIndex {
  readonly engine: Engine;
  readonly variants: () => Promise<Variants>;
  readonly facets: () => Promise<FacetTable>;
}

/** @param load the parsed file of a table */
export function siteIndex(
  engine: Engine,
  load: <Name extends TableName>(name: Name) => Promise<SearchTables[Name]>,
): SiteIndex {
  return {
    engine,
    variants: once(async () => readVariants(await load('variants'))),
    facets: once(() => load('facets')),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
