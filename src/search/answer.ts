/** Which bulletins answer a query: those with its words exactly as written, or else those of steps that ask for less. */
import { cutQuery } from './cut-query.ts';
import type { Engine, Filters, Hit } from './engine.ts';
import { exactly, inBoth, quoted, startingWith } from './exact.ts';
import type { Phrase } from './phrase.ts';
import { readings, type Relaxation } from './query.ts';
import { isRun } from './tokens.ts';

export interface Answer {
  readonly relaxation: Relaxation;
  readonly phrases: readonly Phrase[];
  /** Newest first. */
  readonly hits: readonly Hit[];
}

/** @throws whatever the engine throws */
export async function answer(engine: Engine, query: string, filters: Filters): Promise<Answer> {
  const [strict, ...relaxed] = readings(query);
  if (!strict) return { relaxation: 'none', phrases: [], hits: [] };

  const { phrases } = strict;
  const exact = await exactly(engine, phrases, filters);
  const hits = await withUnfinishedWord(engine, phrases, exact, filters);
  if (hits.length > 0) return { relaxation: 'none', phrases, hits };

  const cut = await cutQuery(engine, phrases, filters);
  if (cut.length > 0) return { relaxation: 'none', phrases, hits: cut };

  for (const reading of relaxed) {
    const fewer = await exactly(engine, reading.phrases, filters);
    if (fewer.length > 0) return { ...reading, hits: fewer };
  }
  return loosely(engine, (relaxed.at(-1) ?? strict).phrases, filters);
}

/** A query that is one word of letters or digits may still be being typed: words that begin with it count too. */
async function withUnfinishedWord(
  engine: Engine,
  phrases: readonly Phrase[],
  exact: readonly Hit[],
  filters: Filters,
): Promise<readonly Hit[]> {
  const [word] = phrases.length === 1 && phrases[0]?.length === 1 ? phrases[0] : [];
  if (word === undefined || word.length < 2 || !isRun(word)) return exact;
  return startingWith(engine, word, filters);
}

/** Pages with any of the words that are more than a character. */
async function loosely(engine: Engine, words: readonly Phrase[], filters: Filters): Promise<Answer> {
  const telling = words.filter((word) => word.join('').length > 1);
  const found = await Promise.all(telling.map((word) => quoted(engine, word, filters)));
  const all = await engine.search(null, { filters, sort: { date: 'desc' } });
  const any = new Set(found.flat().map(({ id }) => id));
  return { relaxation: 'loose', phrases: telling, hits: any.size > 0 ? inBoth(all.results, any) : [] };
}
