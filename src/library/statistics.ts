/** Counts over the whole collection: bulletins by year and month, units that appear together, units along the chain. */
import { CHAIN, type ChainPlace } from '../bulletin/records/member-unit.ts';
import type { ArchiveYear } from './archive.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { MemberEntry } from './members.ts';
import { listAt, mostFirst } from './order.ts';

export interface YearCount {
  /** `2022` */
  readonly year: string;
  readonly count: number;
  /** Twelve counts, January first. */
  readonly months: readonly number[];
}

/** Years in a row without a bulletin that are still counted, as nothing. A slip in one date must not open a millennium. */
const LONGEST_PAUSE = 10;

/** Oldest first, from the first year with a bulletin to the last; years of a pause are there with nothing. */
export function yearCounts(archive: readonly ArchiveYear[]): YearCount[] {
  const counts: YearCount[] = [];
  for (const { year, count, months } of archive.toReversed()) {
    const pause = Number(year) - Number(counts.at(-1)?.year ?? year) - 1;
    if (pause > 0 && pause <= LONGEST_PAUSE)
      for (let empty = Number(year) - pause; empty < Number(year); empty++)
        counts.push({ year: String(empty).padStart(4, '0'), count: 0, months: Array<number>(12).fill(0) });
    const ofMonth = new Map(months.map(({ month, bulletins }) => [Number(month.slice(5)), bulletins.length]));
    counts.push({ year, count, months: Array.from({ length: 12 }, (_, index) => ofMonth.get(index + 1) ?? 0) });
  }
  return counts;
}

/** How many of `slugs` fall in each of `years`. */
export function countsInYears(
  slugs: readonly string[],
  years: readonly string[],
  bulletin: (slug: string) => CatalogueEntry,
): number[] {
  const counts = new Map(years.map((year) => [year, 0]));
  for (const slug of slugs) {
    const year = bulletin(slug).date.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return years.map((year) => counts.get(year) ?? 0);
}

export interface Company {
  /** Bulletins in which two units or more appear. */
  readonly bulletins: number;
  /** Units that appear beside another; `count` is the number of bulletins in which they do. Most first. */
  readonly units: readonly { readonly slug: string; readonly count: number }[];
  /** Units that appear in one bulletin, the one that stands earlier in `units` first. Most bulletins first. */
  readonly pairs: readonly UnitPair[];
}

export interface UnitPair {
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

export function unitCompany(members: readonly MemberEntry[]): Company {
  const unitsIn = new Map<string, string[]>();
  for (const { slug, bulletins } of members) for (const bulletin of bulletins) listAt(unitsIn, bulletin).push(slug);
  const together = [...unitsIn.values()].filter((units) => units.length > 1);

  const counts = new Map<string, number>();
  for (const units of together) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = [...counts].map(([slug, count]) => ({ slug, count })).sort(mostFirst(({ count }) => count));
  const rank = new Map(units.map(({ slug }, index) => [slug, index]));
  const rankOf = (slug: string) => rank.get(slug) ?? units.length;

  const pairs = new Map<string, Map<string, number>>();
  for (const appearing of together) {
    const ranked = appearing.toSorted((a, b) => rankOf(a) - rankOf(b));
    ranked.forEach((first, index) => {
      const partners = pairs.get(first) ?? new Map<string, number>();
      pairs.set(first, partners);
      for (const second of ranked.slice(index + 1)) partners.set(second, (partners.get(second) ?? 0) + 1);
    });
  }
  return {
    bulletins: together.length,
    units,
    pairs: [...pairs]
      .flatMap(([first, partners]) => [...partners].map(([second, count]): UnitPair => ({ first, second, count })))
      .sort((a, b) => b.count - a.count || rankOf(a.first) - rankOf(b.first) || rankOf(a.second) - rankOf(b.second)),
  };
}

export interface Chain {
  /** Every place in the direction of the goods, places without units included. */
  readonly places: readonly { readonly place: ChainPlace; readonly units: readonly MemberEntry[] }[];
  /** Between one place and the next: the bulletins in which units of both appear. */
  readonly passages: readonly { readonly from: ChainPlace; readonly to: ChainPlace; readonly count: number }[];
  readonly unplaced: readonly MemberEntry[];
}

/** Units of one place: most bulletins first. */
export function industryChain(members: readonly MemberEntry[]): Chain {
  const at = (place: ChainPlace | undefined) =>
    members.filter(({ chain }) => chain === place).toSorted(mostFirst(({ bulletins }) => bulletins.length));
  const places = CHAIN.map((place) => {
    const units = at(place);
    return { place, units, bulletins: new Set(units.flatMap(({ bulletins }) => bulletins)) };
  });
  return {
    places: places.map(({ place, units }) => ({ place, units })),
    passages: places.slice(1).map((to, index) => {
      const from = places[index] ?? to;
      return { from: from.place, to: to.place, count: from.bulletins.intersection(to.bulletins).size };
    }),
    unplaced: at(undefined),
  };
}
