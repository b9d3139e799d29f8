/** The industry chain: a lane per place with its units, and between two lanes how often their units appear together. */
import { sitePath } from '../../bulletin/paths.ts';
import type { MemberEntry } from '../../library/members.ts';
import { industryChain } from '../../library/statistics.ts';
import type { LinkView, SiteContext } from '../context.ts';
import type { DataTable, FigureHead } from './figure.ts';
import { radiusOf, rounded } from './scale.ts';

export interface ChainUnit extends LinkView {
  readonly count: string;
  /** Of the unit's dot, in em; nothing for a unit without bulletins. */
  readonly radius: number;
}

/** Units of one place, those with the most bulletins first. */
export interface ChainGroup {
  readonly units: readonly ChainUnit[];
  /** The units that are not shown; the way to them. */
  readonly rest?: LinkView;
}

export interface ChainLane extends ChainGroup {
  readonly label: string;
  readonly count: string;
  /** From the lane before to this one. */
  readonly passage?: { readonly label: string; readonly count: string; readonly weight: number };
}

export interface ChainFigure extends FigureHead {
  readonly note: string;
  readonly lanes: readonly ChainLane[];
  readonly unplaced?: ChainGroup & { readonly label: string };
  /** All units that state their place, also those for which the lanes have no room. */
  readonly table: DataTable;
}

/** Units per place. */
const SHOWN = 20;
/** In em. */
const LARGEST = 0.5;
/** Of an arrow, in the units of its drawing: the thinnest and the thickest. */
const [THIN, THICK] = [1.5, 10];

/** Undefined where no unit states its place. */
export function chainFigure({ library, text, href }: SiteContext): ChainFigure | undefined {
  const { places, passages, unplaced } = industryChain(library.members);
  const placed = places.reduce((sum, { units }) => sum + units.length, 0);
  if (placed === 0) return undefined;
  const words = text.stats_.chain;
  const most = Math.max(...library.members.map(({ bulletins }) => bulletins.length));
  const thickest = Math.max(...passages.map(({ count }) => count));
  const unit = ({ slug, shortName, bulletins }: MemberEntry): ChainUnit => ({
    label: shortName,
    href: href(sitePath('member', slug)),
    count: String(bulletins.length),
    radius: radiusOf(bulletins.length, most, LARGEST),
  });
  const group = (units: readonly MemberEntry[]): ChainGroup => ({
    units: units.slice(0, SHOWN).map(unit),
    ...(units.length > SHOWN && { rest: { label: words.rest(units.length - SHOWN), href: href('/members/') } }),
  });
  const label = (place: string) => text.chain[place] ?? place;
  return {
    id: 'site:chain',
    title: words.title,
    finding: words.finding(
      placed,
      text.list(places.map(({ place, units }) => words.place(label(place), units.length))),
    ),
    note: words.note,
    lanes: places.map(({ place, units }, index) => {
      const passage = passages[index - 1];
      return {
        label: label(place),
        count: words.units(units.length),
        ...group(units),
        ...(passage && {
          passage: {
            label: words.passage,
            count: text.bulletins(passage.count),
            weight: rounded(thickest === 0 ? THIN : THIN + ((THICK - THIN) * passage.count) / thickest),
          },
        }),
      };
    }),
    ...(unplaced.length > 0 && {
      unplaced: { label: words.unplaced(unplaced.length), ...group(unplaced) },
    }),
    table: {
      columns: [text.stats_.company.unit, text.members_.place, text.stats_.years.count],
      rows: places.flatMap(({ place, units }) =>
        units.map((member) => ({
          label: member.shortName,
          href: href(sitePath('member', member.slug)),
          cells: [label(place), String(member.bulletins.length)],
        })),
      ),
    },
  };
}
