/** What ties two bulletins by name: speakers, member units and tags they share, weighted by how rare it is. */
import type { CatalogueEntry } from '../catalogue.ts';
import type { MemberEntry } from '../members.ts';
import type { SpeakerEntry } from '../speakers.ts';
import type { TagEntry } from '../tags.ts';

export interface Registers {
  readonly tags: readonly TagEntry[];
  readonly members: readonly MemberEntry[];
  readonly speakers: readonly SpeakerEntry[];
}

export interface Tie {
  readonly kind: 'speaker' | 'member' | 'tag';
  readonly slug: string;
  /** From 0, unlike for every thing that can be shared. */
  readonly number: number;
  /** What sharing it counts. */
  readonly weight: number;
}

/** What a tie counts when it is as rare as can be. */
const WEIGHTS = { speaker: 1.2, tag: 1, member: 0.6 };

/** @returns what each bulletin could share with others, speakers first; what all have ties nobody and is left out */
export function tiesOf(bulletins: readonly CatalogueEntry[], { tags, members, speakers }: Registers): Tie[][] {
  const known = new Map<string, Tie>();
  for (const [kind, entries] of [
    ['speaker', speakers],
    ['member', members],
    ['tag', tags],
  ] as const)
    for (const { slug, bulletins: holders } of entries) {
      const weight = WEIGHTS[kind] * rarity(holders.length, bulletins.length);
      if (weight > 0) known.set(`${kind} ${slug}`, { kind, slug, number: known.size, weight });
    }
  return bulletins.map((bulletin) => {
    const keys = [
      ...bulletin.speakers.map(({ person }) => `speaker ${person}`),
      ...bulletin.members.map((slug) => `member ${slug}`),
      ...bulletin.tags.map((slug) => `tag ${slug}`),
    ];
    return [...new Set(keys)].flatMap((key) => known.get(key) ?? []);
  });
}

/** 1 for what two bulletins have alone, 0 for what all have. */
function rarity(count: number, total: number): number {
  return total <= 2 ? 1 : Math.max(0, Math.log(total / Math.max(2, count)) / Math.log(total / 2));
}
