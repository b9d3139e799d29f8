/** The home page: lead bulletin, latest, topics, units by role, the alliance in figures. */
import { sitePath } from '../bulletin/paths.ts';
import { yearCounts } from '../library/statistics.ts';
import { allianceFacts, type Fact } from './alliance-facts.ts';
import type { LinkView, SiteContext } from './context.ts';
import { COLUMNS_ON_PHONES, yearColumns, type YearColumns } from './figures/years.ts';
import { frameView, type FrameView } from './frame.ts';
import { listingItem, type ListingItem } from './listing.ts';
import { membersByRole, type MemberGroup } from './members.ts';
import { allianceThings } from './structured-data/alliance.ts';

export interface HomeView {
  readonly frame: FrameView;
  readonly lead?: ListingItem;
  readonly latest: readonly ListingItem[];
  readonly all: string;
  readonly tags: readonly (LinkView & { readonly count: number })[];
  /** Of each role as many units as the home page has room for. */
  readonly roles: readonly MemberGroup[];
  /** Where there are more. */
  readonly allUnits?: LinkView;
  readonly membersSummary: string;
  readonly facts: readonly Fact[];
  /** The latest years, as far as they fit; absent where there is only one. */
  readonly years?: YearColumns & { readonly label: string };
  readonly stats: string;
}

const LATEST = 8;
const TOPICS = 24;
/** Units of one role. */
const UNITS = 12;

export function homeView(context: SiteContext): HomeView {
  const { library, settings, text, href } = context;
  const lead = library.bulletins.find((bulletin) => bulletin.pinned) ?? library.bulletins[0];
  const latest = library.bulletins.filter((bulletin) => bulletin !== lead).slice(0, LATEST);
  const allYears = yearCounts(library.archive);
  const years = allYears.slice(-COLUMNS_ON_PHONES);
  const ofYears = years.length < allYears.length ? text.stats_.years.recent(years.length) : text.stats_.years.title;
  const roles = membersByRole(context);
  const isCut = roles.some(({ members }) => members.length > UNITS);
  return {
    frame: frameView(context, { path: '/', things: allianceThings(context, shownUnits(context)) }),
    ...(lead && { lead: listingItem(context, lead) }),
    latest: latest.map((bulletin) => listingItem(context, bulletin)),
    all: href('/bulletins/'),
    tags: library.tags
      .filter(({ bulletins }) => bulletins.length > 0)
      .slice(0, TOPICS)
      .map(({ slug, label, bulletins }) => ({ label, href: href(sitePath('tag', slug)), count: bulletins.length })),
    roles: roles.map(({ label, members }) => ({ label, members: members.slice(0, UNITS) })),
    ...(isCut && { allUnits: { label: text.home_.allUnits, href: href('/members/') } }),
    membersSummary: text.members_.summary(library.members.length, settings.memberCount),
    facts: allianceFacts(context),
    ...(years.length > 1 && { years: { ...yearColumns(years), label: ofYears } }),
    stats: href('/stats/'),
  };
}

/** Slugs of the units that the page shows, in the order of roles. */
function shownUnits({ library }: SiteContext): string[] {
  const roles = [...new Set(library.members.map(({ role }) => role))];
  return roles.flatMap((role) =>
    library.members
      .filter((member) => member.role === role)
      .slice(0, UNITS)
      .map(({ slug }) => slug),
  );
}
