/** The member units by role and by place in the industry chain, and one unit with its profile. */
import { CHAIN } from '../bulletin/records/member-unit.ts';
import { fileBeside, sitePath } from '../bulletin/paths.ts';
import { feedPath, pagedPath } from '../library/urls.ts';
import type { MemberEntry } from '../library/members.ts';
import { bodyView, type BodyView } from './body.ts';
import type { LinkView, SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { pageThing } from './structured-data/collection.ts';
import { unitReference, unitThing } from './structured-data/people.ts';
import { listingItem, paged, pageTitle, type ListingItem, type PagerView } from './listing.ts';
import { pictureView, type PictureView } from './picture.ts';

export interface MemberItem extends LinkView {
  readonly summary: string;
  readonly count: string;
}

export interface MemberGroup {
  readonly label: string;
  readonly members: readonly MemberItem[];
}

/** Roles that have units, in their order. */
export function membersByRole(context: SiteContext): MemberGroup[] {
  // the library lists units by role
  const roles = [...new Set(context.library.members.map(({ role }) => role))];
  return grouped(context, roles, context.text.roles, ({ role }) => role);
}

export interface MemberListView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  readonly roles: readonly MemberGroup[];
  /** Empty when no unit states its place. */
  readonly chain: readonly MemberGroup[];
}

export function memberListView(context: SiteContext): MemberListView {
  const { library, settings, text } = context;
  const unplaced = library.members.filter(({ chain }) => chain === undefined);
  const placed = grouped(context, CHAIN, text.chain, ({ chain }) => chain);
  const rest = { label: text.members_.chainUnknown, members: unplaced.map((member) => memberItem(context, member)) };
  return {
    frame: frameView(context, { path: '/members/', title: text.members_.title }),
    title: text.members_.title,
    summary: text.members_.summary(library.members.length, settings.memberCount),
    roles: membersByRole(context),
    chain: placed.length === 0 ? [] : [...placed, ...(unplaced.length > 0 ? [rest] : [])],
  };
}

/** What is known of a unit, beside its name. */
export interface MemberProfile {
  readonly role: string;
  readonly chain?: string;
  readonly city?: string;
  readonly website?: string;
  readonly logo?: PictureView;
  readonly otherNames: string;
  readonly body: BodyView;
  readonly people: readonly LinkView[];
}

export interface MemberView {
  readonly frame: FrameView;
  readonly title: string;
  /** On the first page; the others go on with the list alone. */
  readonly profile?: MemberProfile;
  /** Instead of the profile. */
  readonly summary?: string;
  /** Address of the unit's feed. */
  readonly feed: string;
  readonly items: readonly ListingItem[];
  readonly pager: PagerView;
}

/** `/members/<slug>/`, `/members/<slug>/2/` … */
export function memberView(context: SiteContext, slug: string, page: number): MemberView {
  const { library, text, href } = context;
  const member = library.member(slug);
  const { name, bulletins } = member;
  const path = sitePath('member', slug);
  const { entries, pager } = paged(context, path, bulletins, page);
  const title = pageTitle(context, name, pager);
  const place = { path: pagedPath(path, page), title, feed: { path, title: name } };
  return {
    frame: frameView(
      context,
      page === 1
        ? { ...place, description: member.summary, things: [unitThing(context, member)] }
        : {
            ...place,
            description: text.members_.listed(name, text.list_.page(page, pager.pages)),
            within: { path, title: name },
            things: [pageThing(context, { path, name: title, about: unitReference(context, slug), bulletins }, page)],
          },
    ),
    title: name,
    ...(page === 1 ? { profile: memberProfile(context, member) } : { summary: text.bulletins(bulletins.length) }),
    feed: href(feedPath(path, 'xml')),
    items: entries.map((bulletin) => listingItem(context, library.bulletin(bulletin))),
    pager,
  };
}

function memberProfile(context: SiteContext, member: MemberEntry): MemberProfile {
  const { library, text, href } = context;
  const { chain, city, website, name, shortName, aliases, document } = member;
  const logo = pictureView(context, fileBeside(document.file, member.logo));
  return {
    role: text.roles[member.role] ?? member.role,
    ...(chain && { chain: text.chain[chain] ?? chain }),
    ...(city && { city }),
    ...(website && { website }),
    ...(logo && { logo }),
    otherNames: text.list([...new Set([shortName, ...aliases])].filter((other) => other !== name)),
    body: bodyView(context, document),
    people: member.people.map((person) => ({
      label: library.speaker(person).name,
      href: href(sitePath('person', person)),
    })),
  };
}

function grouped<Key extends string>(
  context: SiteContext,
  keys: readonly Key[],
  labels: Readonly<Record<string, string>>,
  keyOf: (member: MemberEntry) => Key | undefined,
): MemberGroup[] {
  return keys
    .map((key) => ({
      label: labels[key] ?? key,
      members: context.library.members
        .filter((member) => keyOf(member) === key)
        .map((member) => memberItem(context, member)),
    }))
    .filter(({ members }) => members.length > 0);
}

function memberItem({ text, href }: SiteContext, member: MemberEntry): MemberItem {
  return {
    label: member.name,
    href: href(sitePath('member', member.slug)),
    summary: member.summary,
    count: text.bulletins(member.bulletins.length),
  };
}
