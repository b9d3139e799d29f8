/** The collection of bulletins in the orders in which pages want it. */

export function newestFirst(bulletins) {
  return [...bulletins].sort((a, b) => b.date - a.date || (a.url < b.url ? 1 : -1));
}

/** @returns for the address of each bulletin the one before and the one after it in time */
export function neighboursOf(bulletins) {
  return Object.fromEntries(
    bulletins.map(({ url }, index) => [url, { older: bulletins[index + 1], newer: bulletins[index - 1] }]),
  );
}

/** @returns the terms of a list in the frontmatter, the most frequent first, each with its bulletins */
export function byTerm(bulletins, list) {
  const terms = new Map();
  for (const bulletin of bulletins)
    for (const term of bulletin.data[list] ?? []) {
      const items = terms.get(term) ?? [];
      terms.set(term, items);
      items.push(bulletin);
    }
  return [...terms]
    .map(([term, items]) => ({ term, url: `/${list}/${term}/`, items }))
    .sort((a, b) => b.items.length - a.items.length || (a.term < b.term ? -1 : 1));
}
