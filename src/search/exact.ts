/** Questions to the engine whose answers hold exactly what was asked for. */
import { newestFirst, type Engine, type Hit } from './engine.ts';
import type { Phrase } from './phrase.ts';
import { EVERYWHERE, readRecord, searchableText } from './record.ts';
import type { SiteIndex } from './site-index.ts';
import { storedWord } from './stored-text.ts';

/** Pages with every phrase, newest first; without phrases, none. */
export async function exactly({ engine }: SiteIndex, phrases: readonly Phrase[]): Promise<readonly Hit[]> {
  const [first = [], ...rest] = await Promise.all(phrases.map((phrase) => sideBySide(engine, phrase.map(storedWord))));
  return rest.reduce((hits, others) => inBoth(hits, idsOf(others)), first);
}

/** @param words as the engine knows them; @returns pages where they stand side by side, newest first */
export async function sideBySide(engine: Engine, words: readonly string[]): Promise<readonly Hit[]> {
  return newestFirst((await engine.search(`"${words.join(' ')}"`)).results);
}

/** Pages with a word that begins with these letters or digits, or is them, newest first. */
export async function startingWith(site: SiteIndex, beginning: string): Promise<readonly Hit[]> {
  await loadWordsFrom(site.engine, beginning);
  const { results } = await site.engine.search(beginning);
  // where no word begins so, the engine answers for a shorter beginning instead
  const [first] = results;
  if (!first) return [];
  const text = searchableText(readRecord(await first.data()));
  return plain(text).includes(plain(beginning)) ? newestFirst(results) : [];
}

/** Every page of the site, newest first. */
export async function everything({ engine }: SiteIndex): Promise<readonly Hit[]> {
  return sideBySide(engine, [EVERYWHERE]);
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

export function idsOf(hits: readonly Hit[]): Set<string> {
  return new Set(hits.map(({ id }) => id));
}

/** Without case and accents, as the engine compares. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
