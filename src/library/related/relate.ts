/** Related bulletins, each with the true reason: what they share, weighted by how rare it is, and how alike they read. */
import { plainText } from '../../markdown/anatomy.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import type { MemberEntry } from '../members.ts';
import { listAt, newestFirst } from '../order.ts';
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
  const ties = openTies(ordered.length);
  return new Map(
    ordered.map((bulletin, position) => {
      tie(ties, index[position] ?? [], position);
      const chosen = choose(ordered, bulletin, ties);
      untie(ties);
      return [bulletin.slug, chosen];
    }),
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

interface Posting {
  readonly position: number;
  readonly weight: number;
}

/** A feature of a bulletin, with every bulletin that has it. */
interface IndexedFeature extends Feature {
  readonly postings: readonly Posting[];
}

function indexOf(all: readonly (readonly Feature[])[]): IndexedFeature[][] {
  const lists = new Map<string, Posting[]>();
  all.forEach((own, position) => {
    for (const { key, weight } of own) listAt(lists, key).push({ position, weight });
  });
  return all.map((own) => own.map((feature) => ({ ...feature, postings: listAt(lists, feature.key) })));
}

/** What ties one bulletin to the others, by position. One table serves all in turn, for a new one each would be n². */
interface Ties {
  readonly total: Float64Array;
  readonly text: Float64Array;
  readonly strongest: Float64Array;
  readonly reasons: Reason[];
  /** Positions that are not zero. */
  readonly touched: number[];
}

function openTies(count: number): Ties {
  return {
    total: new Float64Array(count),
    text: new Float64Array(count),
    strongest: new Float64Array(count),
    reasons: [],
    touched: [],
  };
}

function tie(ties: Ties, own: readonly IndexedFeature[], position: number): void {
  const { total, text, strongest, reasons, touched } = ties;
  for (const { kind, slug, weight, postings } of own) {
    for (const other of nearestInTime(postings, position)) {
      const at = other.position;
      if (at === position) continue;
      const contribution = weight * other.weight;
      // what all share ties nobody, and would have a position touched twice
      if (contribution === 0) continue;
      if (total[at] === 0) touched.push(at);
      total[at] = (total[at] ?? 0) + contribution;
      if (kind === 'text') text[at] = (text[at] ?? 0) + contribution;
      else if (contribution > (strongest[at] ?? 0)) {
        strongest[at] = contribution;
        reasons[at] = { kind, slug };
      }
    }
  }
}

function untie({ total, text, strongest, touched }: Ties): void {
  for (const at of touched) total[at] = text[at] = strongest[at] = 0;
  touched.length = 0;
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

function choose(bulletins: readonly CatalogueEntry[], own: CatalogueEntry, ties: Ties): RelatedEntry[] {
  const picked = own.picked.map((slug): RelatedEntry => ({ slug, reason: { kind: 'picked' } }));
  const found = best(bulletins, own.picked, ties).map((at): RelatedEntry => {
    const shared = (ties.strongest[at] ?? 0) >= (ties.text[at] ?? 0) ? ties.reasons[at] : undefined;
    return { slug: bulletins[at]?.slug ?? '', reason: shared ?? { kind: 'text' } };
  });
  return [...picked, ...found].slice(0, SHOWN);
}

/** Positions of the strongest ties, strongest first, of equals the newer; few are wanted, so none are sorted. */
function best(bulletins: readonly CatalogueEntry[], picked: readonly string[], { total, touched }: Ties): number[] {
  const chosen: number[] = [];
  const before = (a: number, b: number) => round(total[b]) - round(total[a]) || a - b;
  for (const at of touched) {
    const last = chosen[SHOWN - 1];
    if (round(total[at]) === 0 || (last !== undefined && before(last, at) < 0)) continue;
    if (picked.includes(bulletins[at]?.slug ?? '')) continue;
    const place = chosen.findIndex((other) => before(at, other) < 0);
    chosen.splice(place < 0 ? chosen.length : place, 0, at);
    chosen.length = Math.min(chosen.length, SHOWN);
  }
  return chosen;
}

/** Sums of floats depend on their order in the last digits; ranks must not. */
function round(value = 0): number {
  return Math.round(value * 1e9);
}
