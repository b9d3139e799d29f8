/** Questions to the engine whose answers hold exactly what was asked for; all answers come newest first. */
import type { Engine, Filters, Hit } from './engine.ts';
import type { Phrase } from './phrase.ts';
import { readRecord, searchableText } from './record.ts';
import { storedWord } from './stored-text.ts';

const NEWEST_FIRST = { date: 'desc' } as const;

/** Pages with every phrase; without phrases, none. */
export async function exactly(engine: Engine, phrases: readonly Phrase[], filters: Filters): Promise<readonly Hit[]> {
  const [first = [], ...rest] = await Promise.all(phrases.map((phrase) => quoted(engine, phrase, filters)));
  return rest.reduce((hits, others) => inBoth(hits, new Set(others.map(({ id }) => id))), first);
}

export async function quoted(engine: Engine, phrase: Phrase, filters: Filters): Promise<readonly Hit[]> {
  return (await engine.search(`"${phrase.map(storedWord).join(' ')}"`, { filters, sort: NEWEST_FIRST })).results;
}

/** Pages with a word that begins with these letters or digits, or is them. */
export async function startingWith(engine: Engine, beginning: string, filters: Filters): Promise<readonly Hit[]> {
  await loadWordsFrom(engine, beginning);
  const { results } = await engine.search(beginning, { filters, sort: NEWEST_FIRST });
  // where no word begins so, the engine answers for a shorter beginning instead
  const [first] = results;
  if (!first) return [];
  const text = searchableText(readRecord(await first.data()));
  return plain(text).includes(plain(beginning)) ? results : [];
}

/**
 * The engine looks for longer words only in what it has loaded, and loads what could hold the words it is asked for.
 * In quotes it gives up at once, for nothing holds all these.
 */
async function loadWordsFrom(engine: Engine, beginning: string): Promise<void> {
  const longer = [...'0123456789abcdefghijklmnopqrstuvwxyz'].map((next) => beginning + next);
  await engine.search(`"${[beginning, ...longer].join(' ')}"`);
}

export function inBoth(hits: readonly Hit[], ids: ReadonlySet<string>): readonly Hit[] {
  return hits.filter(({ id }) => ids.has(id));
}

/** Without case and accents, as the engine compares. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
