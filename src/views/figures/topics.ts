/** The topics written about most, as a ranking with the course of each over the years. */
import { sitePath } from '../../bulletin/paths.ts';
import { countsInYears, type YearCount } from '../../library/statistics.ts';
import type { TagEntry } from '../../library/tags.ts';
import type { LinkView, SiteContext } from '../context.ts';
import { coursePath, type BarRow } from './bars.ts';
import type { DataTable, FigureHead } from './figure.ts';
import { lengthOf, NAMED, outstanding, percentOf } from './scale.ts';

export interface TopicsFigure extends FigureHead {
  readonly note: string;
  readonly rows: readonly BarRow[];
  /** Number of years over which a course runs; absent where there are too few for one. */
  readonly years?: number;
  /** The topics that are not shown; the way to them. */
  readonly rest?: LinkView;
  readonly table: DataTable;
}

const SHOWN = 15;
/** Fewer years are no course. */
const YEARS_OF_A_COURSE = 6;

/** Undefined where no bulletin has a topic. */
export function topicsFigure(context: SiteContext, years: readonly YearCount[]): TopicsFigure | undefined {
  const { library, text, href } = context;
  const words = text.stats_.topics;
  const used = library.tags.filter(({ bulletins }) => bulletins.length > 0);
  const shown = used.slice(0, SHOWN);
  if (shown.length === 0) return undefined;
  const names = years.map(({ year }) => year);
  const most = shown[0]?.bulletins.length ?? 0;
  const best = outstanding(used.map(({ bulletins }) => bulletins.length));
  const courses = years.length >= YEARS_OF_A_COURSE;
  const topics = shown.map(({ slug, label, bulletins }) => ({
    label,
    href: href(sitePath('tag', slug)),
    total: bulletins.length,
    counts: countsInYears(bulletins, names, library.bulletin),
  }));
  const rest = library.tags.length - shown.length;
  return {
    id: 'site:topics',
    title: words.title,
    finding: finding(context, used),
    note: courses ? words.note(names[0] ?? '', names.at(-1) ?? '') : words.plainNote,
    rows: topics.map(({ label, href: address, total, counts }) => ({
      links: [{ label, href: address }],
      count: String(total),
      length: lengthOf(total, most),
      most: total === best,
      ...(courses && { course: coursePath(counts) }),
    })),
    ...(rest > 0 && { rest: { label: words.rest(rest), href: href('/tags/') } }),
    ...(courses && { years: years.length }),
    table: {
      columns: [words.topic, ...names, text.stats_.months.total],
      rows: topics.map(({ label, href: address, total, counts }) => ({
        label,
        href: address,
        cells: [...counts, total].map(String),
      })),
    },
  };
}

function finding({ library, text }: SiteContext, used: readonly TagEntry[]): string {
  const words = text.stats_.topics;
  const most = used[0]?.bulletins.length ?? 0;
  const first = used.filter(({ bulletins }) => bulletins.length === most).map(({ label }) => label);
  if (first.length > NAMED) return words.several(first.length, most);
  if (first.length > 1) return words.firstOf(text.list(first), most);
  return words.finding(first[0] ?? '', most, text.stats_.share(percentOf(most, library.bulletins.length)));
}
