/** Tags with their bulletins and the tags they keep company with. */
import type { Content } from '../bulletin/content.ts';
import { tagNames } from '../bulletin/registries.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { mostFirst } from './order.ts';

export interface TagEntry {
  readonly slug: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly oldUrls?: readonly string[];
  readonly description?: string;
  /** Slug of the wider tag. */
  readonly parent?: string;
  /** Slugs of the narrower tags, in the order of the vocabulary. */
  readonly children: readonly string[];
  /** Slugs, newest first. */
  readonly bulletins: readonly string[];
  /** Tags in the same bulletins, most often first. */
  readonly neighbours: readonly { readonly slug: string; readonly count: number }[];
}

/** All tags of the vocabulary, unused ones included; most bulletins first. */
export function buildTags(content: Content, bulletins: readonly CatalogueEntry[]): TagEntry[] {
  const names = tagNames(content);
  const entries = new Map<string, TagEntry & { bulletins: string[]; children: string[] }>();
  for (const { slug, data } of content.tags) {
    if (entries.has(slug)) continue;
    const parent = data.parent === undefined ? undefined : names.resolve(data.parent);
    entries.set(slug, {
      slug,
      label: data.label,
      aliases: data.aliases ?? [],
      ...(data.oldUrls && { oldUrls: data.oldUrls }),
      ...(data.description && { description: data.description }),
      ...(parent && parent !== slug && { parent }),
      children: [],
      bulletins: [],
      neighbours: [],
    });
  }
  for (const entry of entries.values()) if (entry.parent) entries.get(entry.parent)?.children.push(entry.slug);

  const company = new Map<string, Map<string, number>>();
  for (const bulletin of bulletins)
    for (const tag of bulletin.tags) {
      entries.get(tag)?.bulletins.push(bulletin.slug);
      const counts = company.get(tag) ?? new Map<string, number>();
      company.set(tag, counts);
      for (const other of bulletin.tags) if (other !== tag) counts.set(other, (counts.get(other) ?? 0) + 1);
    }

  return [...entries.values()]
    .map((entry): TagEntry => {
      const counts = [...(company.get(entry.slug) ?? [])].map(([slug, count]) => ({ slug, count }));
      const { parent, ...rest } = entry;
      return {
        ...rest,
        ...(parent && entries.has(parent) && { parent }),
        neighbours: counts.sort(mostFirst(({ count }) => count)),
      };
    })
    .sort(mostFirst((entry) => entry.bulletins.length));
}
