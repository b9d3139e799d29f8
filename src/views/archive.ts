/** Every bulletin by year and month: at a glance, and each year on pages of its own. */
import type { ArchiveMonth, ArchiveYear } from '../library/archive.ts';
import { sitePath } from '../bulletin/paths.ts';
import { pagedPath, YEAR_SIZE, yearPath } from '../library/urls.ts';
import type { LinkView, SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { collectionThing } from './structured-data/collection.ts';
import { paged, pageTitle, type PagerView } from './listing.ts';
import type { CountedLink } from './tags.ts';

/** A bulletin by its day and its title. */
export interface ArchiveLine {
  readonly href: string;
  readonly title: string;
  /** `2022-10-28` */
  readonly date: string;
  /** `10-28` */
  readonly monthDay: string;
}

export interface MonthLines {
  /** Where only one year is shown, so that links lead to it. */
  readonly id?: string;
  readonly label: string;
  readonly lines: readonly ArchiveLine[];
}

export interface ArchiveView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  /** Where the same is drawn. */
  readonly stats: string;
  /** The way to each year: down the page, or to the year's own pages and then with months. Empty where one is all. */
  readonly years: readonly (CountedLink & { readonly id?: string; readonly months: readonly CountedLink[] })[];
  /** Every year, or the newest months where that would be too much. Each links to the year's own page. */
  readonly sections: readonly (LinkView & {
    readonly id?: string;
    readonly months: readonly MonthLines[];
    /** Says that the year has more. */
    readonly more?: string;
  })[];
}

/** So many bulletins a reader looks through on one page. */
const WHOLE = 200;

export function archiveView(context: SiteContext): ArchiveView {
  const { library, text, href } = context;
  const { archive, bulletins } = library;
  const newest = bulletins[0]?.date ?? '';
  const oldest = bulletins.at(-1)?.date ?? '';
  return {
    frame: frameView(context, {
      path: '/archive/',
      title: text.archive_.title,
      things: [
        collectionThing(context, {
          path: '/archive/',
          name: text.archive_.title,
          newest: bulletins[0],
          oldest: bulletins.at(-1),
        }),
      ],
    }),
    title: text.archive_.title,
    summary:
      newest === '' ? text.list_.empty : text.archive_.summary(bulletins.length, text.day(oldest), text.day(newest)),
    stats: href('/stats/'),
    ...(bulletins.length <= WHOLE ? wholeArchive(context, archive) : archiveAtAGlance(context, archive)),
  };
}

type Years = Pick<ArchiveView, 'years' | 'sections'>;

function wholeArchive(context: SiteContext, archive: readonly ArchiveYear[]): Years {
  const { text } = context;
  return {
    years:
      archive.length < 2
        ? []
        : archive.map(({ year, count }) => ({
            label: text.year(year),
            href: `#${yearId(year)}`,
            count: text.bulletins(count),
            months: [],
          })),
    sections: archive.map(({ year, months }) => ({
      id: yearId(year),
      ...yearLink(context, year),
      months: months.map((month) => monthLines(context, month)),
    })),
  };
}

function archiveAtAGlance(context: SiteContext, archive: readonly ArchiveYear[]): Years {
  const { text } = context;
  return {
    years: archive.map((year) => ({
      // addresses such as `/archive/#y2022` have been passed on
      id: yearId(year.year),
      ...yearLink(context, year.year),
      count: text.bulletins(year.count),
      months: monthLinks(context, year),
    })),
    sections: archive.slice(0, 1).flatMap(({ year, months }) => {
      const shown = firstMonths(months);
      const link = yearLink(context, year);
      return shown.length === 0
        ? []
        : [
            {
              ...link,
              months: shown.map((month) => monthLines(context, month)),
              ...(shown.length < months.length && { more: text.archive_.whole(link.label) }),
            },
          ];
    }),
  };
}

/** As many of the newest months as a reader looks through. */
function firstMonths(months: readonly ArchiveMonth[]): readonly ArchiveMonth[] {
  let total = 0;
  const end = months.findIndex(({ bulletins }) => (total += bulletins.length) > WHOLE);
  return end === -1 ? months : months.slice(0, end);
}

export interface ArchiveYearView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  /** The way to each month; empty where one is all. */
  readonly months: readonly CountedLink[];
  readonly sections: readonly MonthLines[];
  readonly pager: PagerView;
  /** Every year of the archive; without counts, so that a year's page changes with that year alone. */
  readonly years: readonly (LinkView & { readonly current: boolean })[];
}

/** `/archive/<year>/`, and `/archive/<year>/2/` … where one page would be too long. */
export function archiveYearView(context: SiteContext, archived: ArchiveYear, page: number): ArchiveYearView {
  const { library, text } = context;
  const { year, count, months } = archived;
  const path = yearPath(year);
  const all = months.flatMap(({ month, bulletins }) => bulletins.map((slug) => ({ month, slug })));
  const { entries, pager } = paged(context, path, all, page, YEAR_SIZE);
  const [newest, oldest] = [all[0], all.at(-1)].map((entry) => entry && library.bulletin(entry.slug));
  const summary = text.archive_.summary(count, text.day(oldest?.date ?? ''), text.day(newest?.date ?? ''));
  const title = text.archive_.year(text.year(year));
  const name = pageTitle(context, title, pager);
  return {
    frame: frameView(context, {
      path: pagedPath(path, page),
      title: name,
      description: summary,
      ...(page > 1 && { within: { path, title } }),
      things: [collectionThing(context, { path: pagedPath(path, page), name, newest, oldest })],
    }),
    title,
    summary,
    months: months.length < 2 ? [] : monthLinks(context, archived),
    sections: [...new Set(entries.map(({ month }) => month))].map((month) => ({
      id: monthId(month),
      ...monthLines(context, {
        month,
        bulletins: entries.filter((entry) => entry.month === month).map(({ slug }) => slug),
      }),
    })),
    pager,
    years: library.archive.map((other) => ({ ...yearLink(context, other.year), current: other.year === year })),
  };
}

function yearLink({ text, href }: SiteContext, year: string): LinkView {
  return { label: text.year(year), href: href(yearPath(year)) };
}

/** Each month of a year, on the page where its list begins. */
function monthLinks({ text, href }: SiteContext, { year, months }: ArchiveYear): CountedLink[] {
  let before = 0;
  return months.map(({ month, bulletins }) => {
    const page = Math.floor(before / YEAR_SIZE) + 1;
    before += bulletins.length;
    return {
      label: text.month(month.slice(5)),
      href: href(pagedPath(yearPath(year), page), `#${monthId(month)}`),
      count: text.bulletins(bulletins.length),
    };
  });
}

function monthLines({ library, text, href }: SiteContext, { month, bulletins }: ArchiveMonth): MonthLines {
  return {
    label: text.month(month.slice(5)),
    lines: bulletins.map(library.bulletin).map(({ slug, title, date }) => ({
      href: href(sitePath('bulletin', slug)),
      title,
      date,
      monthDay: text.monthDay(date),
    })),
  };
}

function yearId(year: string): string {
  return `y${year}`;
}

/** @param month `2022-10` */
function monthId(month: string): string {
  return `m${month.slice(5)}`;
}
