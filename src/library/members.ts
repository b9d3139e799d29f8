/** Member units with their bulletins and the people who speak for them. */
import type { Content, MemberUnit } from '../bulletin/content.ts';
import { compareText } from '../bulletin/problem.ts';
import { CHAIN, type ChainPlace } from '../bulletin/records/member-unit.ts';
import { USUAL_WORDS } from '../bulletin/word-lists.ts';
import { beginning } from './beginning.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { listAt } from './order.ts';
import type { SpeakerEntry } from './speakers.ts';

export interface MemberEntry {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly oldUrls?: readonly string[];
  readonly role: string;
  readonly chain?: ChainPlace;
  readonly city?: string;
  readonly website?: string;
  /** Picture file as the unit's file writes it. */
  readonly logo?: string;
  readonly summary: string;
  /** Slugs, newest first: bulletins that name the unit, and those in which its people speak. */
  readonly bulletins: readonly string[];
  /** Slugs of the people who spoke for the unit, in the order of the list of people. */
  readonly people: readonly string[];
  readonly document: MemberUnit;
}

/** By role, then by name of the file. */
export function buildMembers(
  content: Content,
  bulletins: readonly CatalogueEntry[],
  speakers: readonly SpeakerEntry[],
): MemberEntry[] {
  const bulletinsOf = new Map<string, string[]>();
  for (const { slug, members, speakers: appearances } of bulletins)
    for (const unit of new Set([...members, ...appearances.flatMap(({ orgMember }) => orgMember ?? [])]))
      listAt(bulletinsOf, unit).push(slug);
  const peopleOf = new Map<string, string[]>();
  for (const { slug, posts } of speakers)
    for (const unit of new Set(posts.flatMap(({ orgMember }) => orgMember ?? []))) listAt(peopleOf, unit).push(slug);
  const seen = new Set<string>();
  const { roles } = content.words ?? USUAL_WORDS;
  return content.members
    .filter(({ slug }) => !seen.has(slug) && seen.add(slug))
    .map((document): MemberEntry => {
      const { slug, data } = document;
      const { summary, aliases, shortName, ...rest } = data;
      return {
        ...rest,
        slug,
        shortName: shortName ?? data.name,
        aliases: aliases ?? [],
        summary: summary ?? beginning(document.anatomy),
        bulletins: bulletinsOf.get(slug) ?? [],
        people: peopleOf.get(slug) ?? [],
        document,
      };
    })
    .sort(
      (a, b) =>
        roles.indexOf(a.role) - roles.indexOf(b.role) || chainIndex(a) - chainIndex(b) || compareText(a.slug, b.slug),
    );
}

function chainIndex({ chain }: MemberEntry): number {
  return chain === undefined ? CHAIN.length : CHAIN.indexOf(chain);
}
