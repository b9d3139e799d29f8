/** Plain ways to list related bulletins, to compare ours with. */
import { plainText } from '../../markdown/anatomy.ts';
import type { CatalogueEntry } from '../../library/catalogue.ts';
import { listAt } from '../../library/order.ts';
import { wordCounts } from './words.ts';

/** Slug → slugs of others, the best first. */
export type Ranking = (slug: string) => readonly string[];

/** @param bulletins newest first; lists are at most `count` long, and of equals the newer stands first */
export type Baseline = (bulletins: readonly CatalogueEntry[], count: number) => Ranking;

export const newest: Baseline = (bulletins, count) => ranking(bulletins, count, () => bulletins.map(() => 1));

export const nearestDate: Baseline = (bulletins, count) => {
  const days = bulletins.map(({ date }) => Date.parse(date) / 86_400_000);
  return ranking(bulletins, count, (own) => days.map((day) => 1 / (1 + Math.abs(day - (days[own] ?? 0)))));
};

/** Cosine of (1 + ln tf) · ln(N / df) over the words of title and body. */
export const wordCosine: Baseline = (bulletins, count) => {
  const counts = bulletins.map(({ title, document }) => wordCounts(`${title}\n${plainText(document.anatomy)}`));
  const holders = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const weighed = [...words].map(([word, times]): [string, number] => [
      word,
      (1 + Math.log(times)) * Math.log(bulletins.length / (holders.get(word) ?? 1)),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
  const postings = postingsOf(vectors);
  return ranking(bulletins, count, (own) => products(vectors[own], postings, bulletins.length));
};

/**
 * As Hugo does it by default: each shared keyword counts 100, the year 10, and the year alone is below the threshold.
 * Tags are hidden, so the words of the title stand for the keywords.
 */
export const hugo: Baseline = (bulletins, count) => {
  const keywords = bulletins.map(({ title }) => new Map([...wordCounts(title).keys()].map((word) => [word, 1])));
  const postings = postingsOf(keywords);
  return ranking(bulletins, count, (own) =>
    products(keywords[own], postings, bulletins.length).map((shared, other) =>
      shared === 0
        ? 0
        : 100 * shared + (bulletins[own]?.date.slice(0, 4) === bulletins[other]?.date.slice(0, 4) ? 10 : 0),
    ),
  );
};

/** @param scoresOf position → scores by position; what scores 0 is not listed */
function ranking(
  bulletins: readonly CatalogueEntry[],
  count: number,
  scoresOf: (own: number) => readonly number[],
): Ranking {
  const positions = new Map(bulletins.map(({ slug }, position) => [slug, position]));
  return (slug) => {
    const own = positions.get(slug) ?? -1;
    const scores = scoresOf(own).map((score) => Math.round(score * 1e9));
    return bulletins
      .map((bulletin, position) => ({ slug: bulletin.slug, position, score: scores[position] ?? 0 }))
      .filter(({ position, score }) => position !== own && score > 0)
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, count)
      .map((entry) => entry.slug);
  };
}

type Vector = ReadonlyMap<string, number>;
type Postings = ReadonlyMap<string, readonly (readonly [position: number, weight: number])[]>;

function postingsOf(vectors: readonly Vector[]): Postings {
  const postings = new Map<string, [number, number][]>();
  vectors.forEach((vector, position) => {
    for (const [word, weight] of vector) listAt(postings, word).push([position, weight]);
  });
  return postings;
}

/** Scalar products with all vectors, by position. */
function products(own: Vector | undefined, postings: Postings, total: number): number[] {
  const sums = Array.from({ length: total }, () => 0);
  for (const [word, weight] of own ?? [])
    for (const [position, other] of postings.get(word) ?? []) sums[position] = (sums[position] ?? 0) + weight * other;
  return sums;
}
