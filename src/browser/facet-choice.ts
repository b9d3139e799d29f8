/** Which facets and values are worth offering: those that would leave fewer results than there are. */
import type { Facet, FacetValue } from '../search/facets.ts';

export interface NamedValue extends FacetValue {
  /** Of its facet. */
  readonly name: string;
}

/** Values of each facet that stand in the dialog's one row, beside those that are chosen. */
const IN_ROW = Object.entries({ tag: 4, year: 3, speaker: 2, kind: 2, member: 1 });

/** @param count results there are; @returns facets of which a value is chosen or would leave fewer */
export function narrowing(facets: readonly Facet[], count: number): Facet[] {
  return facets.filter(({ values }) => values.some((value) => value.chosen || value.count < count));
}

/** The few most useful values of all facets, chosen ones first. */
export function foremost(facets: readonly Facet[], count: number): NamedValue[] {
  const named = facets.flatMap(({ name, values }) => values.map((value) => ({ ...value, name })));
  const chosen = named.filter((value) => value.chosen);
  const useful = named.filter((value) => !value.chosen && value.count < count);
  const others = IN_ROW.flatMap(([name, most]) => useful.filter((value) => value.name === name).slice(0, most));
  return [...chosen, ...others];
}

/** The first values of a facet, and all that are chosen. */
export function shortened(values: readonly FacetValue[], length: number): readonly FacetValue[] {
  return values.filter(({ chosen }, index) => chosen || index < length);
}
