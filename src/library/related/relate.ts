/** Related bulletins, each with the true reason: what they share, weighted by how rare it is, and how alike they read. */
import { compareText } from '../../bulletin/problem.ts';
import { plainText } from '../../markdown/anatomy.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import type { MemberEntry } from '../members.ts';
import { newestFirst } from '../order.ts';
import type { SpeakerEntry } from '../speakers.ts';
import type { TagEntry } from '../tags.ts';
import { countTerms, weighTerms } from './terms.ts';

/** The strongest tie between two bulletins; `slug` is that of the shared speaker, unit or tag. */
export type Reason =
  | { readonly kind: 'picked' }
  | { readonly kind: 'speaker' | 'member' | 'tag'; readonly slug: string }
  | { readonly kind: 'text' };

export interface RelatedEntry {
  readonly slug: string;
  readonly reason: Reason;
}

interface Registers {
  readonly tags: readonly TagEntry[];
  readonly members: readonly MemberEntry[];
  readonly speakers: readonly SpeakerEntry[];
}

const SHOWN = 5;
/** What a tie counts when it is as rare as can be; a text tie counts its cosine times this. */
const WEIGHTS = { speaker: 1.2, tag: 1, member: 0.6, text: 2 };
/** Postings looked at per feature: those nearest in time. So the cost is n · features · REACH, not n². */
const REACH = 100;

/** @param bulletins newest first; @returns slug → at most five others, the best first */
export function relate(bulletins: readonly CatalogueEntry[], registers: Registers): Map<string, RelatedEntry[]> {
  const ordered = [...bulletins].sort(newestFirst);
  const index = indexOf(features(ordered, registers));
  return new Map(
    ordered.map((bulletin, position) => [bulletin.slug, choose(ordered, bulletin, score(index, position))]),
  );
}

/** Something two bulletins can share. */
interface Feature {
  readonly key: string;
  readonly kind: keyof typeof WEIGHTS;
  readonly slug: string;
  readonly weight: number;
}

function features(bulletins: readonly CatalogueEntry[], { tags, members, speakers }: Registers): Feature[][] {
  const total = bulletins.length;
  const counts = new Map<string, number>();
  for (const [kind, entries] of [
    ['tag', tags],
    ['member', members],
    ['speaker', speakers],
  ] as const)
    for (const { slug, bulletins: holders } of entries) counts.set(`${kind} ${slug}`, holders.length);
  const shared = (kind: 'tag' | 'member' | 'speaker', slug: string): Feature => {
    const key = `${kind} ${slug}`;
    return { key, kind, slug, weight: Math.sqrt(WEIGHTS[kind] * rarity(counts.get(key) ?? 1, total)) };
  };
  const texts = weighTerms(
    bulletins.map(({ title, document }) => countTerms(`${title}\n${plainText(document.anatomy)}`)),
  );
  return bulletins.map((bulletin, position) => [
    ...new Map(bulletin.speakers.map(({ person }) => [person, shared('speaker', person)])).values(),
    ...bulletin.members.map((slug) => shared('member', slug)),
    ...bulletin.tags.map((slug) => shared('tag', slug)),
    ...(texts[position] ?? []).map(({ term, weight }) => ({
      key: `text ${term}`,
      kind: 'text' as const,
      slug: '',
      weight: Math.sqrt(WEIGHTS.text) * weight,
    })),
  ]);
}

/** 1 for what two bulletins have alone, 0 for what all have. */
function rarity(count: number, total: number): number {
  return total <= 2 ? 1 : Math.max(0, Math.log(total / Math.max(2, count)) / Math.log(total / 2));
}

interface FeatureIndex {
  readonly features: readonly (readonly Feature[])[];
  readonly postings: ReadonlyMap<string, readonly { readonly position: number; readonly weight: number }[]>;
}

function indexOf(all: readonly (readonly Feature[])[]): FeatureIndex {
  const postings = new Map<string, { position: number; weight: number }[]>();
  all.forEach((own, position) => {
    for (const { key, weight } of own) {
      const list = postings.get(key) ?? [];
      postings.set(key, list);
      list.push({ position, weight });
    }
  });
  return { features: all, postings };
}

interface Tie {
  total: number;
  text: number;
  strongest: number;
  reason: Reason;
}

function score({ features: all, postings }: FeatureIndex, position: number): Map<number, Tie> {
  const ties = new Map<number, Tie>();
  for (const { key, kind, slug, weight } of all[position] ?? []) {
    for (const other of nearestInTime(postings.get(key) ?? [], position)) {
      if (other.position === position) continue;
      const tie = ties.get(other.position) ?? { total: 0, text: 0, strongest: 0, reason: { kind: 'text' } };
      ties.set(other.position, tie);
      const contribution = weight * other.weight;
      tie.total += contribution;
      if (kind === 'text') tie.text += contribution;
      else if (contribution > tie.strongest) {
        tie.strongest = contribution;
        tie.reason = { kind, slug };
      }
    }
  }
  return ties;
}

/** At most REACH postings around `position`; they are in the order of positions, which is that of time. */
function nearestInTime<T extends { readonly position: number }>(
  postings: readonly T[],
  position: number,
): readonly T[] {
  if (postings.length <= REACH) return postings;
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - REACH / 2), postings.length - REACH);
  return postings.slice(start, start + REACH);
}

function choose(bulletins: readonly CatalogueEntry[], own: CatalogueEntry, ties: Map<number, Tie>): RelatedEntry[] {
  const picked = own.picked.map((slug): RelatedEntry => ({ slug, reason: { kind: 'picked' } }));
  const found = [...ties]
    .map(([position, tie]) => ({ slug: bulletins[position]?.slug ?? '', tie, distance: position }))
    .filter(({ slug, tie }) => tie.total > 1e-9 && !own.picked.includes(slug))
    .sort((a, b) => round(b.tie.total) - round(a.tie.total) || a.distance - b.distance || compareText(a.slug, b.slug))
    .map(({ slug, tie }): RelatedEntry => ({ slug, reason: tie.text > tie.strongest ? { kind: 'text' } : tie.reason }));
  return [...picked, ...found].slice(0, SHOWN);
}

/** Sums of floats depend on their order in the last digits; ranks must not. */
function round(value: number): number {
  return Math.round(value * 1e9);
}
