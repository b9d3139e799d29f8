/** Facets: what a list of bulletins can be narrowed by, each value with the number of bulletins it would leave. */

/** What narrows a search: within a facet any of its values holds, and all facets hold together. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** As it travels to the browser: the values of all bulletins as numbers in the list of values. */
export type FacetTable = Readonly<Record<string, FacetColumn>>;

export interface FacetColumn {
  /** In the order in which equals are shown. */
  readonly values: readonly string[];
  /** One list per bulletin, the oldest first: a row is the number of a hit. */
  readonly rows: readonly (readonly number[])[];
}

export interface Facet {
  readonly name: string;
  /** Chosen ones first, then those with most bulletins; none that would leave nothing, unless it is chosen. */
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly value: string;
  /** Bulletins that the search leaves with this value when nothing else is chosen in its facet. */
  readonly count: number;
  readonly chosen: boolean;
}

/** @param bulletins oldest first, each with its values by facet */
export function facetTable(
  bulletins: readonly Readonly<Record<string, readonly string[]>>[],
  order: Readonly<Record<string, readonly string[]>>,
): FacetTable {
  return Object.fromEntries(
    Object.entries(order).map(([name, values]) => {
      const number = new Map(values.map((value, index) => [value, index]));
      const rows = bulletins.map((bulletin) => (bulletin[name] ?? []).flatMap((value) => number.get(value) ?? []));
      return [name, { values, rows }];
    }),
  );
}

/** @returns whether the bulletin of a row passes; facets and values that the table does not have let nothing pass */
export function passes(table: FacetTable, filters: Filters, except?: string): (row: number) => boolean {
  const demands = Object.entries(filters)
    .filter(([name, values]) => values.length > 0 && name !== except)
    .map(([name, values]) => ({
      rows: table[name]?.rows ?? [],
      wanted: new Set(values.flatMap((value) => table[name]?.values.indexOf(value) ?? [])),
    }));
  return (row) => demands.every(({ rows, wanted }) => rows[row]?.some((value) => wanted.has(value)) ?? false);
}

/** @param found rows that answer the search, whatever is chosen */
export function countFacets(table: FacetTable, found: readonly number[], filters: Filters): Facet[] {
  return Object.entries(table).map(([name, { values, rows }]) => {
    const counts = new Array<number>(values.length).fill(0);
    for (const row of found.filter(passes(table, filters, name)))
      for (const value of rows[row] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    const chosen = new Set(filters[name]);
    return {
      name,
      values: values
        .map((value, index) => ({ value, count: counts[index] ?? 0, chosen: chosen.has(value), index }))
        .filter(({ count, chosen: isChosen }) => count > 0 || isChosen)
        .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.index - b.index)
        .map(({ value, count, chosen: isChosen }) => ({ value, count, chosen: isChosen })),
    };
  });
}
