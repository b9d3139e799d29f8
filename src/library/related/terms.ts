/** Text as weighted terms: pairs of Han characters and whole Latin words, by TF-IDF. */

/** Terms of a text with how often they occur; a pair never crosses punctuation. */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z][a-z0-9]+/gu)) {
    if (/^[a-z]/.test(run)) {
      add(run);
      continue;
    }
    const characters = [...run];
    for (let i = 0; i + 1 < characters.length; i++) add(`${characters[i]}${characters[i + 1]}`);
  }
  return counts;
}

export interface WeightedTerm {
  readonly term: string;
  /** The weights of one document form a vector of length 1. */
  readonly weight: number;
}

/** Terms kept per document: enough to tell topics apart, few enough that the cost stays linear. */
const TERMS_KEPT = 48;

/**
 * The most telling terms of each document.
 * Weight = (1 + ln tf) · ln(N / df), as in Manning, Raghavan, Schütze, Introduction to Information Retrieval, 6.4
 * (ltc); terms of a single document tell nothing about likeness and are left out.
 */
export function weighTerms(documents: readonly Map<string, number>[]): WeightedTerm[][] {
  const frequency = new Map<string, number>();
  for (const counts of documents) for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return documents.map((counts) => {
    const weighted: WeightedTerm[] = [];
    for (const [term, count] of counts) {
      const df = frequency.get(term) ?? 0;
      if (df > 1 && df < documents.length)
        weighted.push({ term, weight: (1 + Math.log(count)) * Math.log(documents.length / df) });
    }
    weighted.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    const kept = weighted.slice(0, TERMS_KEPT);
    const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1;
    return kept.map(({ term, weight }) => ({ term, weight: weight / length }));
  });
}
