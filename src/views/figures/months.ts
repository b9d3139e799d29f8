/** Bulletins by month: a row per year, a dot per month. */
import type { YearCount } from '../../library/statistics.ts';
import { yearPath } from '../../library/urls.ts';
import type { SiteContext } from '../context.ts';
import type { DataTable, FigureHead } from './figure.ts';
import { dotKey, NAMED, outstanding, radiusOf, rounded, type DotKey } from './scale.ts';

export interface MonthsFigure extends FigureHead {
  readonly note: string;
  /** What the columns are, left of their marks. */
  readonly unit: string;
  /** Above the columns: what stands there, and their middles in per cent of the width. */
  readonly marks: readonly { readonly label: string; readonly x: number }[];
  /** Newest first; the middle of a row, and the radius of its dots, in em. */
  readonly rows: readonly {
    readonly year: string;
    readonly y: number;
    readonly dots: readonly MonthDot[];
  }[];
  /** In em. */
  readonly height: number;
  /** Where the names of the years end, per cent of the width. */
  readonly labels: number;
  readonly key: readonly DotKey[];
  readonly table: DataTable;
}

export interface MonthDot {
  readonly x: number;
  readonly radius: number;
  readonly title: string;
  readonly most: boolean;
}

/** In em: the height of a row, the largest dot that fits into it, and the line of months above. */
const ROW = 2;
const LARGEST = 0.9;
const HEAD = 2;
/** Part of the width that is left to the years. */
const LABELS = 12.5;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Undefined where there are no bulletins. */
export function monthsFigure({ text, href }: SiteContext, years: readonly YearCount[]): MonthsFigure | undefined {
  if (years.length === 0) return undefined;
  const words = text.stats_.months;
  const totals = MONTHS.map((_, index) => years.reduce((sum, { months }) => sum + (months[index] ?? 0), 0));
  const filled = years.flatMap(({ months }) => months).filter((count) => count > 0);
  const [most, best] = [Math.max(...filled), outstanding(filled)];
  const newestFirst = years.toReversed();
  const column = (100 - LABELS) / 12;
  const middle = (index: number) => rounded(LABELS + column * (index + 0.5));
  return {
    id: 'site:months',
    title: words.title,
    finding: text.stats_.sentences(findings(text, years, totals, most)),
    note: words.note,
    unit: words.unit,
    marks: MONTHS.map((month, index) => ({ label: words.mark(month), x: middle(index) })),
    rows: newestFirst.map(({ year, months }, row) => ({
      year,
      y: HEAD + ROW * (row + 0.5),
      dots: months.flatMap((count, index) =>
        count === 0
          ? []
          : [
              {
                x: middle(index),
                radius: radiusOf(count, most, LARGEST),
                title: text.stats_.cell(year, MONTHS[index] ?? '', count),
                most: count === best,
              },
            ],
      ),
    })),
    height: HEAD + ROW * years.length,
    labels: LABELS - 1,
    key: dotKey(most, LARGEST, text.bulletins),
    table: {
      columns: [text.stats_.years.year, ...MONTHS.map(text.month), words.total],
      rows: [
        ...newestFirst.map(({ year, count, months }) => ({
          label: year,
          ...(count > 0 && { href: href(yearPath(year)) }),
          cells: [...months, count].map(String),
        })),
        { label: words.total, cells: [...totals, totals.reduce((sum, count) => sum + count, 0)].map(String) },
      ],
    },
  };
}

function findings(
  text: SiteContext['text'],
  years: readonly YearCount[],
  totals: readonly number[],
  most: number,
): string[] {
  const words = text.stats_.months;
  const peak = Math.max(...totals);
  const named = (wanted: number) => MONTHS.filter((_, index) => totals[index] === wanted).map(text.month);
  const [peaks, empty] = [named(peak), named(0)];
  const fullest = years.flatMap(({ year, months }) =>
    months.flatMap((count, index) => (count === most ? [words.ofYear(year, MONTHS[index] ?? '')] : [])),
  );
  const filled = MONTHS.length - empty.length;
  return [
    filled === 1
      ? words.only(peaks[0] ?? '')
      : peaks.length <= NAMED
        ? words.finding(text.list(peaks), peaks.length, peak)
        : words.several(filled),
    ...(years.length > 1 && fullest.length === 1 ? [words.single(fullest[0] ?? '', most)] : []),
    ...(empty.length > 0 && empty.length <= NAMED ? [words.none(text.list(empty))] : []),
  ];
}
