/** The order of results: the engine's weighing of words, raised where they stand together, then the newer first. */
import type { Answer } from './answer.ts';
import type { Engine, Filters, Hit } from './engine.ts';
import { quoted } from './exact.ts';
import type { Phrase } from './phrase.ts';
import { storedWord } from './stored-text.ts';

/** @param answer its hits newest first, which decides between equals */
export async function rank(
  engine: Engine,
  { phrases, hits, relaxation }: Answer,
  filters: Filters,
): Promise<readonly Hit[]> {
  if (hits.length < 2) return hits;
  const scores =
    relaxation === 'loose' ? await byPart(engine, phrases, filters) : await byWhole(engine, phrases, filters);
  const score = ({ id }: Hit) => coarse(scores.get(id) ?? 0);
  return hits
    .map((hit, age) => ({ hit, age, worth: score(hit) }))
    .sort((a, b) => b.worth - a.worth || a.age - b.age)
    .map(({ hit }) => hit);
}

/**
 * Scores that differ by less than about a hundredth are alike.
 * The engine adds numbers up in an order that differs from one page load to the next, and with it the last digits.
 */
function coarse(score: number): number {
  return score > 0 ? Math.round(100 * Math.log(score)) : Number.MIN_SAFE_INTEGER;
}

/** A quoted search tells all pages with a phrase alike; an unquoted one weighs the words, but not their standing together. */
async function byWhole(engine: Engine, phrases: readonly Phrase[], filters: Filters): Promise<Map<string, number>> {
  const words = [...new Set(phrases.flat())].map(storedWord).join(' ');
  const longest = Math.max(...phrases.map(({ length }) => length));
  const { results } = await engine.search(words, { filters });
  return new Map(
    results.map(({ id, score, words: positions }) => [
      id,
      score * (1 + 0.5 * Math.log2(1 + sideBySide(positions, longest))),
    ]),
  );
}

/** For pages that need not hold every phrase: the longer and the rarer the phrases they hold, the better. */
async function byPart(engine: Engine, phrases: readonly Phrase[], filters: Filters): Promise<Map<string, number>> {
  const scores = new Map<string, number>();
  for (const phrase of phrases) {
    const results = await quoted(engine, phrase, filters);
    const worth = phrase.length / Math.log2(1 + results.length);
    for (const { id } of results) scores.set(id, (scores.get(id) ?? 0) + worth);
  }
  return scores;
}

/** How often `length` of the positions follow each other. */
function sideBySide(positions: readonly number[], length: number): number {
  let count = 0;
  let run = 0;
  let previous: number | undefined;
  for (const position of positions) {
    if (position === previous) continue;
    run = previous !== undefined && position === previous + 1 ? run + 1 : 1;
    previous = position;
    if (run >= length) count++;
  }
  return count;
}
