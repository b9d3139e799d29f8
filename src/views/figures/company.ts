/** Units that appear together: a staircase of dots for the most frequent, and the pairs as a ranking. */
import { sitePath } from '../../bulletin/paths.ts';
import { unitCompany, type Company } from '../../library/statistics.ts';
import type { SiteContext } from '../context.ts';
import type { BarRow } from './bars.ts';
import type { DataTable, FigureHead } from './figure.ts';
import { clippedName } from './names.ts';
import { dotKey, lengthOf, outstanding, radiusOf, type DotKey } from './scale.ts';

/** A step per unit. The dots of a unit lie to the left of its name and below it. */
export interface Staircase {
  readonly breadth: number;
  readonly height: number;
  /** The middle of each line, and where its name begins. */
  readonly names: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly title: string;
    readonly most: boolean;
  }[];
  readonly key: readonly DotKey[];
  /** How it is to be read, and what it leaves out. */
  readonly note: string;
  /** Whether the names can be read on a phone. */
  readonly fitsPhones: boolean;
}

export interface CompanyFigure extends FigureHead {
  /** Absent for fewer than three units. */
  readonly staircase?: Staircase;
  readonly pairs: readonly BarRow[];
  /** The pairs that are not shown, in words. */
  readonly rest?: string;
  /** Absent where no two units have appeared together. */
  readonly table?: DataTable;
}

const UNITS = 12;
const PAIRS = 15;
/** In the pixels of a wide screen: a step, the largest dot on it, a character, and how many of them a name may have. */
const STEP = 28;
const LARGEST = 12;
const CHARACTER = 14;
const CHARACTERS = 15;
/** With more steps a phone would shrink the names too much. */
const STEPS_ON_PHONES = 6;

/** Undefined where there are not two units, or no bulletins. */
export function companyFigure(context: SiteContext): CompanyFigure | undefined {
  const { library, text, href } = context;
  if (library.members.length < 2 || library.bulletins.length === 0) return undefined;
  const words = text.stats_.company;
  const company = unitCompany(library.members);
  const most = company.pairs[0]?.count ?? 0;
  const best = outstanding(company.pairs.map(({ count }) => count));
  const link = (slug: string) => ({ label: library.member(slug).shortName, href: href(sitePath('member', slug)) });
  const shown = company.pairs.slice(0, PAIRS);
  const drawn = company.units.length >= 3;
  const hidden = company.pairs.length - shown.length;
  return {
    id: 'site:company',
    title: words.title,
    finding: finding(context, company),
    ...(drawn && { staircase: staircase(context, company) }),
    ...(most > 0 && { table: table(context, company) }),
    pairs: shown.map(({ first, second, count }) => ({
      links: [link(first), link(second)],
      count: String(count),
      length: lengthOf(count, most),
      most: count === best,
    })),
    ...(hidden > 0 && { rest: words.rest(hidden) }),
  };
}

function finding({ library, text }: SiteContext, { bulletins, pairs }: Company): string {
  const words = text.stats_.company;
  const [strongest] = pairs;
  if (!strongest) return words.nobody;
  const { count } = strongest;
  const tied = pairs.filter((pair) => pair.count === count).length;
  const name = (slug: string) => library.member(slug).shortName;
  return text.stats_.sentences([
    tied === 1 ? words.finding(name(strongest.first), name(strongest.second), count) : words.tied(tied, count),
    words.all(bulletins, library.bulletins.length),
  ]);
}

function staircase({ library, text }: SiteContext, { units, pairs }: Company): Staircase {
  const words = text.stats_.company;
  const shown = units.slice(0, UNITS);
  const step = new Map(shown.map(({ slug }, index) => [slug, index]));
  const most = pairs[0]?.count ?? 0;
  const best = outstanding(pairs.map(({ count }) => count));
  const name = (slug: string) => library.member(slug).shortName;
  return {
    breadth: STEP * shown.length + CHARACTER * (CHARACTERS + 1),
    height: STEP * shown.length,
    names: shown.map(({ slug }, index) => ({
      label: clippedName(name(slug), CHARACTERS),
      x: STEP * (index + 0.25),
      y: STEP * (index + 0.5),
    })),
    dots: pairs.flatMap(({ first, second, count }) => {
      const [column, row] = [step.get(first), step.get(second)];
      if (column === undefined || row === undefined) return [];
      const title = words.pair(name(first), name(second), count);
      const radius = radiusOf(count, most, LARGEST);
      return [{ x: STEP * (column + 0.5), y: STEP * (row + 0.5), radius, title, most: count === best }];
    }),
    key: dotKey(most, LARGEST, text.bulletins),
    note: text.stats_.sentences([words.note, ...(units.length > UNITS ? [words.shown(UNITS, units.length)] : [])]),
    fitsPhones: shown.length <= STEPS_ON_PHONES,
  };
}

function table({ library, text, href }: SiteContext, { units, pairs }: Company): DataTable {
  const shown = units.slice(0, UNITS).map(({ slug }) => slug);
  const counts = new Map(
    pairs.flatMap(({ first, second, count }) => [
      [`${first} ${second}`, count],
      [`${second} ${first}`, count],
    ]),
  );
  const name = (slug: string) => library.member(slug).shortName;
  return {
    columns: [text.stats_.company.unit, ...shown.map(name)],
    rows: shown.map((row) => ({
      label: name(row),
      href: href(sitePath('member', row)),
      cells: shown.map((column) => (column === row ? '—' : String(counts.get(`${row} ${column}`) ?? 0))),
    })),
  };
}
