/** Queries that begin or end inside a code, as “GB/T 32” while it is being typed and “HPA 00” when it was copied. */
import type { Hit } from './engine.ts';
import { exactly, idsOf, inBoth, startingWith } from './exact.ts';
import { occurrences, type Phrase } from './phrase.ts';
import { readRecord, searchableText } from './record.ts';
import type { SiteIndex } from './site-index.ts';
import { isRun } from './tokens.ts';

/** Each costs a request; a query that fits more pages than this says too little to be a part of a code. */
const MOST_CANDIDATES = 30;

/**
 * Pages that hold the phrases when the first may begin, and the last may end, inside a run of letters or digits.
 * The engine knows whole words only, so the rest of the query finds candidates and their text decides.
 */
export async function cutQuery(site: SiteIndex, phrases: readonly Phrase[]): Promise<readonly Hit[]> {
  const cutFirst = isRun(phrases[0]?.[0]);
  const cutLast = isRun(phrases.at(-1)?.at(-1));
  const trials = [
    ...(cutLast ? [{ first: false, last: true }] : []),
    ...(cutFirst ? [{ first: true, last: false }] : []),
    ...(cutFirst && cutLast ? [{ first: true, last: true }] : []),
  ];
  for (const trial of trials) {
    const candidates = await candidatesFor(site, phrases, trial);
    const texts = await Promise.all(
      candidates.slice(0, MOST_CANDIDATES).map(async (hit) => searchableText(readRecord(await hit.data()))),
    );
    const found = candidates.filter((_, index) => {
      const text = texts[index];
      return text !== undefined && phrases.every((phrase) => occurrences(text, phrase, false).length > 0);
    });
    if (found.length > 0) return found;
  }
  return [];
}

async function candidatesFor(
  site: SiteIndex,
  phrases: readonly Phrase[],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): Promise<readonly Hit[]> {
  const rest = phrases.map((phrase, index) =>
    phrase.slice(first && index === 0 ? 1 : 0, last && index === phrases.length - 1 ? -1 : undefined),
  );
  const whole = rest.filter((phrase) => phrase.length > 0);
  const end = last ? phrases.at(-1)?.at(-1) : undefined;
  const ending = end === undefined ? undefined : await startingWith(site, end);
  if (whole.length === 0) return ending ?? [];
  const hits = await exactly(site, whole);
  return ending ? inBoth(hits, idsOf(ending)) : hits;
}
