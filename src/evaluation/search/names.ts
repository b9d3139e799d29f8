/** Queries that are names: of units, people and tags, by each of their names. */
import { sample } from '../random.ts';
import type { Draw, DrawnQuery } from './draw.ts';
import { bulletinUrl } from './page-text.ts';

/** Every bulletin whose front matter names the unit, the person or the tag is expected, by whatever name it does so. */
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
  return sample(random, wanted, count).map(([query, urls]): DrawnQuery => ({
    query,
    sources: [...urls],
    expected: new Map([...urls].map((url) => [url, 1])),
    isFair: (url) => urls.has(url) || truth.says(url, query),
  }));
};
