/** Bulletins by year and month. */
import type { CatalogueEntry } from './catalogue.ts';
import { listAt } from './order.ts';

export interface ArchiveMonth {
  /** `2022-10` */
  readonly month: string;
  /** Slugs, newest first. */
  readonly bulletins: readonly string[];
}

export interface ArchiveYear {
  /** `2022` */
  readonly year: string;
  readonly count: number;
  /** Newest first; months without bulletins are left out. */
  readonly months: readonly ArchiveMonth[];
}

/** @param bulletins newest first; @returns newest year first, years without bulletins left out */
export function buildArchive(bulletins: readonly CatalogueEntry[]): ArchiveYear[] {
  const years = new Map<string, Map<string, string[]>>();
  for (const { date, slug } of bulletins) {
    const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
    const months = years.get(year) ?? new Map<string, string[]>();
    years.set(year, months);
    listAt(months, month).push(slug);
  }
  return [...years].map(([year, months]) => ({
    year,
    count: [...months.values()].reduce((sum, slugs) => sum + slugs.length, 0),
    months: [...months].map(([month, slugs]) => ({ month, bulletins: slugs })),
  }));
}
