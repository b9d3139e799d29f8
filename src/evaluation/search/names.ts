/** Queries that are names: of units, people and tags, by each of their names. */
import { sample } from '../random.ts';
import type { Draw, DrawnQuery } from './draw.ts';
import { bulletinUrl } from './page-text.ts';

/**
 * Every bulletin whose front matter names the unit, the person or the tag is expected, by whatever name it does so, and
 * every one that says the name typed. Being named in the front matter gains as much as being said once; for the sake of
 * those pages the query is asked, so that the reciprocal rank tells how far down the first of them stands.
 */
export const drawNames: Draw = ({ library, truth }, { random, count }) => {
  const named = [
    ...library.members.map(({ name, shortName, aliases, bulletins }) => ({
      names: [name, shortName, ...aliases],
      bulletins,
    })),
    ...library.speakers.map(({ name, aliases, bulletins }) => ({ names: [name, ...aliases], bulletins })),
    ...library.tags.map(({ label, aliases, bulletins }) => ({ names: [label, ...aliases], bulletins })),
  ];
  const pages = new Map<string, Set<string>>();
  for (const { names, bulletins } of named)
    for (const name of names) pages.set(name, new Set([...(pages.get(name) ?? []), ...bulletins.map(bulletinUrl)]));
  const wanted = [...pages].filter(([, urls]) => urls.size > 0);
  return sample(random, wanted, count).map(([query, urls]): DrawnQuery => {
    const said = truth.expected(query) ?? new Map<string, number>();
    const named = [...urls].map((url) => [url, (said.get(url) ?? 0) + 1] as const);
    return {
      query,
      sources: [...urls],
      expected: new Map([...said, ...named]),
      isFair: (url) => urls.has(url) || truth.says(url, query),
    };
  });
};
