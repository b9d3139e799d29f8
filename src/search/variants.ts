/** Traditional and other forms of a Chinese character: found as one, shown as written. */

/** Form → the Simplified character it is found as; each a single UTF-16 unit, so that places in a text stay. */
export type Variants = ReadonlyMap<string, string>;

export const NO_VARIANTS: Variants = new Map();

/** As it travels to the browser: all forms in one string, their characters in another. */
export interface VariantTable {
  readonly forms: string;
  readonly found: string;
}

/** @param used characters that occur in the index; what leads elsewhere could find nothing */
export function variantTable(variants: Variants, used: ReadonlySet<string>): VariantTable {
  const kept = [...variants].filter(([, found]) => used.has(found)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { forms: kept.map(([form]) => form).join(''), found: kept.map(([, found]) => found).join('') };
}

export function readVariants({ forms, found }: VariantTable): Variants {
  return new Map(Array.from(forms, (form, index) => [form, found[index] ?? form]));
}

/** @returns a text of the same length */
export function asFound(text: string, variants: Variants): string {
  if (variants.size === 0) return text;
  return text.replace(/\p{Script=Han}/gu, (character) => variants.get(character) ?? character);
}
