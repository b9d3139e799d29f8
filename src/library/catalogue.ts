/** Bulletins with their names resolved: speakers, units and tags become slugs that have pages. */
import type { Bulletin, BulletinData, Content } from '../bulletin/content.ts';
import { USUAL_WORDS } from '../bulletin/word-lists.ts';
import { memberNames, tagNames } from '../bulletin/registries.ts';
import { beginning } from './beginning.ts';
import { newestFirst } from './order.ts';
import type { PersonSlugs } from './person-slugs.ts';

/** A person speaking in one bulletin, as they were on that day. */
export interface Appearance {
  /** Slug of the person. */
  readonly person: string;
  readonly name: string;
  readonly org?: string;
  /** Slug of the member unit that `org` names, if it names one. */
  readonly orgMember?: string;
  readonly post?: string;
}

export interface CatalogueEntry extends Omit<
  BulletinData,
  'speakers' | 'members' | 'tags' | 'related' | 'kind' | 'summary'
> {
  readonly slug: string;
  readonly kind: string;
  /** As given, or the beginning of the text. */
  readonly summary: string;
  readonly speakers: readonly Appearance[];
  /** Slugs, in the editor's order. */
  readonly members: readonly string[];
  readonly tags: readonly string[];
  /** Slugs of hand-picked bulletins. */
  readonly picked: readonly string[];
  /** The document itself: body, anatomy, places. */
  readonly document: Bulletin;
}

/** The bulletins of which the library is made; of two with one slug the first. */
export function includedBulletins(content: Content, drafts: boolean): Bulletin[] {
  return firstOfEachSlug(content.bulletins.filter((bulletin) => drafts || !bulletin.data.draft));
}

/** @returns newest first */
export function catalogue(content: Content, included: readonly Bulletin[], people: PersonSlugs): CatalogueEntry[] {
  const tags = tagNames(content);
  const members = memberNames(content);
  const knownTags = new Set(content.tags.map(({ slug }) => slug));
  const knownMembers = new Set(content.members.map(({ slug }) => slug));
  const slugs = new Set(included.map(({ slug }) => slug));
  const usualKind = (content.words ?? USUAL_WORDS).kinds[0] ?? '';

  return included
    .map((document): CatalogueEntry => {
      const { data, slug } = document;
      return {
        ...data,
        slug,
        kind: data.kind ?? usualKind,
        summary: data.summary ?? beginning(document.anatomy),
        speakers: (data.speakers ?? []).flatMap((speaker) => {
          const person = people.ofSpeaker(speaker);
          if (person === undefined) return [];
          const orgMember = speaker.org === undefined ? undefined : members.resolve(speaker.org);
          return [
            {
              person: person.slug,
              name: person.name,
              ...(speaker.org && { org: speaker.org }),
              ...(orgMember && knownMembers.has(orgMember) && { orgMember }),
              ...(speaker.post && { post: speaker.post }),
            },
          ];
        }),
        members: resolveAll(data.members, members.resolve, knownMembers),
        tags: resolveAll(data.tags, tags.resolve, knownTags),
        picked: (data.related ?? []).filter((other) => slugs.has(other) && other !== slug),
        document,
      };
    })
    .sort(newestFirst);
}

/** Two names of one thing are one thing. */
function resolveAll(
  names: readonly string[] | undefined,
  resolve: (name: string) => string | undefined,
  known: ReadonlySet<string>,
): string[] {
  const slugs: string[] = [];
  for (const name of names ?? []) {
    const slug = resolve(name);
    if (slug !== undefined && known.has(slug) && !slugs.includes(slug)) slugs.push(slug);
  }
  return slugs;
}

function firstOfEachSlug(bulletins: readonly Bulletin[]): Bulletin[] {
  const seen = new Set<string>();
  return bulletins.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}
