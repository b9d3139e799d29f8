/** Bulletins per year: columns that stand side by side, or lie in rows where there are many. */
import type { YearCount } from '../../library/statistics.ts';
import { yearPath } from '../../library/urls.ts';
import type { SiteContext } from '../context.ts';
import type { DataTable, FigureHead } from './figure.ts';
import type { BarRow } from './bars.ts';
import { lengthOf, NAMED, outstanding, rounded } from './scale.ts';

export interface YearColumn {
  readonly year: string;
  readonly count: string;
  /** Per cent of the width: the left edge and the middle of the column. */
  readonly edge: number;
  readonly middle: number;
  /** Per cent of the height: from the top to the column, and the column itself. */
  readonly top: number;
  readonly height: number;
  /** Whether it is to stand out as the largest. */
  readonly most: boolean;
}

export interface YearColumns {
  readonly columns: readonly YearColumn[];
  /** Of every column, per cent of the width. */
  readonly breadth: number;
  /** Of the drawing where there is room, in sizes of its letters. */
  readonly width: number;
}

export interface YearsFigure extends FigureHead {
  /** Absent where they would not fit even a wide screen. */
  readonly columns?: YearColumns;
  /** For narrow screens; absent where the columns fit every screen. */
  readonly rows?: readonly BarRow[];
  readonly table: DataTable;
}

/** As many columns as have room for their year and number on a phone, and on any wider screen. */
export const COLUMNS_ON_PHONES = 9;
const COLUMNS_AT_MOST = 20;
/** Part of a column's room that it fills. */
const FILLED = 0.62;
/** Of one column with the gap beside it, and of all, in sizes of their letters. */
const ROOM_AT_MOST = 6.77;
const LEAST_WIDTH = 17.23;

/** Undefined where there is nothing to compare. */
export function yearsFigure({ text, href }: SiteContext, years: readonly YearCount[]): YearsFigure | undefined {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < 2) return undefined;
  const words = text.stats_.years;
  const most = mostIn(years);
  const best = outstandingIn(years);
  const empty = years.filter(({ count }) => count === 0).map(({ year }) => text.year(year));
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const archive = (year: string) => href(yearPath(year));
  return {
    id: 'site:years',
    title: words.title,
    finding: text.stats_.sentences([
      words.finding(first.year, last.year, total),
      ...peakWords(text, years, most),
      ...(empty.length > 0 && empty.length <= NAMED ? [words.none(text.list(empty))] : []),
    ]),
    ...(years.length <= COLUMNS_AT_MOST && { columns: yearColumns(years) }),
    ...(years.length > COLUMNS_ON_PHONES && {
      rows: years.toReversed().map(({ year, count }) => ({
        links: [{ label: year, ...(count > 0 && { href: archive(year) }) }],
        count: String(count),
        length: lengthOf(count, most),
        most: count === best,
      })),
    }),
    table: {
      columns: [words.year, words.count],
      rows: years.map(({ year, count }) => ({
        label: year,
        ...(count > 0 && { href: archive(year) }),
        cells: [String(count)],
      })),
    },
  };
}

/** Which years have the most; that all are even; nothing where too many are even. */
function peakWords(text: SiteContext['text'], years: readonly YearCount[], most: number): string[] {
  const words = text.stats_.years;
  const peaks = years.filter(({ count }) => count === most).map(({ year }) => text.year(year));
  if (peaks.length === years.length) return [words.even(most)];
  return peaks.length <= NAMED ? [words.most(text.list(peaks), peaks.length, most)] : [];
}

export function yearColumns(years: readonly YearCount[]): YearColumns {
  const most = mostIn(years);
  const best = outstandingIn(years);
  const room = 100 / years.length;
  return {
    columns: years.map(({ year, count }, index) => ({
      year,
      count: String(count),
      edge: rounded(room * (index + (1 - FILLED) / 2)),
      middle: rounded(room * (index + 0.5)),
      top: rounded(100 - lengthOf(count, most)),
      height: lengthOf(count, most),
      most: count === best,
    })),
    breadth: rounded(room * FILLED),
    width: rounded(Math.max(LEAST_WIDTH, years.length * ROOM_AT_MOST)),
  };
}

function mostIn(years: readonly YearCount[]): number {
  return Math.max(...years.map(({ count }) => count));
}

function outstandingIn(years: readonly YearCount[]): number | undefined {
  return outstanding(years.map(({ count }) => count));
}
