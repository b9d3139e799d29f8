/** People, with every bulletin in which they speak and the posts they held. */
import type { Content } from '../bulletin/content.ts';
import { fileBeside } from '../bulletin/paths.ts';
import type { PersonSlugs } from './person-slugs.ts';
import type { Appearance, CatalogueEntry } from './catalogue.ts';
import { mostFirst } from './order.ts';

/** A post as held from the first to the last bulletin that names it. */
export interface PostHeld {
  readonly org?: string;
  readonly orgMember?: string;
  readonly post?: string;
  readonly first: string;
  readonly last: string;
}

export interface SpeakerEntry {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly oldUrls?: readonly string[];
  /** Picture file inside the content folder. */
  readonly portrait?: string;
  readonly profile?: string;
  /** Slugs, newest first. */
  readonly bulletins: readonly string[];
  /** Latest first. */
  readonly posts: readonly PostHeld[];
}

/** Everyone who speaks in a bulletin; most speeches first. */
export function buildSpeakers(
  content: Content,
  bulletins: readonly CatalogueEntry[],
  people: PersonSlugs,
): SpeakerEntry[] {
  const listed = new Map(content.people.map((person) => [people.ofPerson(person), person]));
  interface Heard {
    readonly name: string;
    readonly bulletins: string[];
    readonly posts: Map<string, PostHeld>;
  }
  const heard = new Map<string, Heard>();
  for (const { slug, date, speakers } of bulletins)
    for (const appearance of speakers) {
      const entry: Heard = heard.get(appearance.person) ?? { name: appearance.name, bulletins: [], posts: new Map() };
      heard.set(appearance.person, entry);
      if (entry.bulletins.at(-1) !== slug) entry.bulletins.push(slug);
      addPost(entry.posts, appearance, date);
    }
  return [...heard]
    .map(([slug, { name, bulletins: slugs, posts }]): SpeakerEntry => {
      const person = listed.get(slug);
      const data = person?.data;
      const portrait = person && fileBeside(person.file, person.data.portrait);
      return {
        slug,
        name,
        aliases: data?.aliases ?? [],
        ...(data?.oldUrls && { oldUrls: data.oldUrls }),
        ...(portrait && { portrait }),
        ...(data?.profile && { profile: data.profile }),
        bulletins: slugs,
        posts: [...posts.values()],
      };
    })
    .sort(mostFirst((entry) => entry.bulletins.length));
}

/** Bulletins come newest first, so posts arrive latest first and each date moves `first` back. */
function addPost(posts: Map<string, PostHeld>, { org, orgMember, post }: Appearance, date: string): void {
  if (org === undefined && post === undefined) return;
  const key = `${orgMember ?? org ?? ''}\n${post ?? ''}`;
  const known = posts.get(key);
  posts.set(
    key,
    known
      ? { ...known, first: date }
      : { ...(org && { org }), ...(orgMember && { orgMember }), ...(post && { post }), first: date, last: date },
  );
}
