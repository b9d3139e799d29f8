/** The order of results: how often they hold what was asked for, then whether early on, then the newer first. */
import type { Group } from './answer.ts';
import type { Engine, Hit } from './engine.ts';
import { exactly } from './exact.ts';
import type { Phrase } from './phrase.ts';
import type { SiteIndex } from './site-index.ts';
import { storedWord } from './stored-text.ts';

/** Words of more pages than this are counted nowhere: it takes long, and tells little. */
const MOST_COUNTED = 300;
/** Words of a record before this place are its title, or the names after a short one. */
const TITLE_LENGTH = 16;

/** @throws whatever the engine throws */
export async function rank(site: SiteIndex, { phrases, hits, every }: Group): Promise<readonly Hit[]> {
  if (hits.length < 2) return hits;
  const worths = !every
    ? await byPhrase(site, phrases)
    : hits.length > MOST_COUNTED
      ? new Map<string, number>()
      : await occurrences(site.engine, phrases);
  return hits
    .map((hit, age) => ({ hit, age, worth: worths.get(hit.id) ?? 0, early: isEarly(hit) }))
    .sort((a, b) => b.worth - a.worth || Number(b.early) - Number(a.early) || a.age - b.age)
    .map(({ hit }) => hit);
}

function isEarly({ words: [first] }: Hit): boolean {
  return first !== undefined && first < TITLE_LENGTH;
}

/**
 * Page id → how often it holds one of the phrases, title and names included.
 * In quotes the engine tells one place only; without, it tells all places of all words.
 */
async function occurrences(engine: Engine, phrases: readonly Phrase[]): Promise<Map<string, number>> {
  const words = [...new Set(phrases.flat())].map(storedWord).join(' ');
  const shortest = Math.min(...phrases.map(({ length }) => length));
  const { results } = await engine.search(words);
  return new Map(results.map(({ id, words: positions }) => [id, sideBySide(positions, shortest)]));
}

/** For pages that need not hold every phrase: the longer and the rarer the phrases they hold, the better. */
async function byPhrase(site: SiteIndex, phrases: readonly Phrase[]): Promise<Map<string, number>> {
  const worths = new Map<string, number>();
  for (const phrase of phrases) {
    const hits = await exactly(site, [phrase]);
    const worth = phrase.length / Math.log2(1 + hits.length);
    for (const { id } of hits) worths.set(id, (worths.get(id) ?? 0) + worth);
  }
  return worths;
}

/** How many stretches of `length` positions that follow each other. */
function sideBySide(positions: readonly number[], length: number): number {
  let count = 0;
  let run = 0;
  let previous: number | undefined;
  for (const position of positions) {
    if (position === previous) continue;
    run = previous !== undefined && position === previous + 1 ? run + 1 : 1;
    previous = position;
    if (run % length === 0) count++;
  }
  return count;
}
