/** How much old lists of related bulletins change when new bulletins come. */
import type { Content } from '../../bulletin/content.ts';
import { buildLibrary } from '../../library/library.ts';
import { mean } from '../metrics.ts';

/**
 * Adds the newest `count` bulletins one by one, the oldest of them first.
 * @returns the share of old lists that change beyond taking in the new one; 0 when there is nothing to compare
 */
export function upset(content: Content, count: number): number {
  const slugs = buildLibrary(content, { drafts: false }).bulletins.map(({ slug }) => slug);
  const additions = slugs.slice(0, Math.min(count, slugs.length - 1)).reverse();
  const hidden = new Set(additions);
  let before = listsOf(content, hidden);
  const changes: number[] = [];
  for (const added of additions) {
    hidden.delete(added);
    const after = listsOf(content, hidden);
    for (const [slug, list] of before) changes.push(isKept(list, after.get(slug) ?? [], added) ? 0 : 1);
    before = after;
  }
  return mean(changes);
}

function listsOf(content: Content, hidden: ReadonlySet<string>): Map<string, string[]> {
  const bulletins = content.bulletins.filter(({ slug }) => !hidden.has(slug));
  const library = buildLibrary({ ...content, bulletins }, { drafts: false });
  return new Map(library.bulletins.map(({ slug }) => [slug, library.related(slug).map((entry) => entry.slug)]));
}

/** Whether a list is the old one, but for the added bulletin and the last that had to make room for it. */
export function isKept(before: readonly string[], after: readonly string[], added: string): boolean {
  const rest = after.filter((slug) => slug !== added);
  const least = rest.length === after.length ? before.length : before.length - 1;
  return rest.length >= least && rest.length <= before.length && rest.every((slug, index) => slug === before[index]);
}
