/** Who is who: the names that tags, units and people go by, for the rules and for the library alike. */
import type { Content, EntryKind, Person } from './content.ts';
import { foldName, indexNames, type NameIndex } from './names.ts';
import type { MemberUnitData } from './records/member-unit.ts';
import type { TagData } from './records/tag.ts';
import type { DataPath } from './schema.ts';

interface NameAt {
  readonly name: string;
  readonly path: DataPath;
}

/** A tag's label and aliases, each with its place in the entry. */
export function tagNamesOf(tag: Partial<TagData>): readonly NameAt[] {
  const label = tag.label ? [{ name: tag.label, path: ['label'] }] : [];
  return [...label, ...aliasesOf(tag.aliases)];
}

/** A unit's full name, short name and aliases, each with its place in the entry. */
export function memberNamesOf(member: Partial<MemberUnitData>): readonly NameAt[] {
  const short = member.shortName ? [{ name: member.shortName, path: ['shortName'] }] : [];
  const name = member.name ? [{ name: member.name, path: ['name'] }] : [];
  return [...name, ...short, ...aliasesOf(member.aliases)];
}

function aliasesOf(aliases: readonly string[] | undefined): NameAt[] {
  return (aliases ?? []).map((name, index) => ({ name, path: ['aliases', index] }));
}

export function tagNames(content: Content): NameIndex {
  return withRejected(
    content,
    'tag',
    content.tags.map((tag) => ({ slug: tag.slug, names: namesOf(tagNamesOf(tag.data)) })),
  );
}

export function memberNames(content: Content): NameIndex {
  const units = content.members.map((unit) => ({ slug: unit.slug, names: namesOf(memberNamesOf(unit.data)) }));
  return withRejected(content, 'member', units);
}

const namesOf = (names: readonly NameAt[]) => names.map(({ name }) => name);

function withRejected(content: Content, kind: EntryKind, sound: { slug: string; names: string[] }[]): NameIndex {
  const rejected = content.rejected.filter((entry) => entry.kind === kind);
  return indexNames([...sound, ...rejected.map(({ slug = '', names }) => ({ slug, names }))]);
}

/** Whether some entry of the kind could not be read at all, so that a missing name proves nothing. */
export function unreadable(content: Content, kind: EntryKind): boolean {
  return content.rejected.some((entry) => entry.kind === kind && !entry.readable);
}

/** Slugs in use, those of faulty files included. */
export function claimedSlugs(content: Content, kind: 'bulletin' | 'member' | 'page'): ReadonlySet<string> {
  const sound = { bulletin: content.bulletins, member: content.members, page: content.pages }[kind];
  const rejected = content.rejected.filter((entry) => entry.kind === kind && entry.slug !== undefined);
  return new Set([...sound.map(({ slug }) => slug), ...rejected.map(({ slug }) => slug as string)]);
}

export type PersonReading =
  | { readonly kind: 'known'; readonly person: Person }
  /** Not in speakers.yaml, which is no fault: a name alone makes a person. */
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'ambiguous'; readonly people: readonly Person[] };

/** Who a speaker is, by name and, where several people share the name, by organisation. */
export function resolvePerson(
  content: Content,
  speaker: { readonly name: string; readonly org?: string | undefined },
): PersonReading {
  const people = peopleByName(content.people).get(foldName(speaker.name)) ?? [];
  const [only] = people;
  if (!only) return { kind: 'unlisted' };
  if (people.length === 1) return { kind: 'known', person: only };
  const keyOf = organisationKeys(content);
  const org = speaker.org && keyOf(speaker.org);
  const inOrg = people.filter((person) => org && person.data.orgs?.some((known) => keyOf(known) === org));
  return inOrg.length === 1 && inOrg[0] ? { kind: 'known', person: inOrg[0] } : { kind: 'ambiguous', people };
}

const organisations = new WeakMap<Content, (name: string) => string>();

/** Organisation as written → a key that all names of one member unit share. Derived once per content. */
export function organisationKeys(content: Content): (name: string) => string {
  const known = organisations.get(content);
  if (known) return known;
  const members = memberNames(content);
  const keyOf = (name: string) => {
    const slug = members.resolve(name);
    return slug ? `/${slug}` : foldName(name);
  };
  organisations.set(content, keyOf);
  return keyOf;
}

const indexes = new WeakMap<readonly Person[], Map<string, Person[]>>();

/** Derived from the list alone and kept with it: a site asks this once per speaker. */
function peopleByName(people: readonly Person[]): Map<string, Person[]> {
  const known = indexes.get(people);
  if (known) return known;
  const index = new Map<string, Person[]>();
  for (const person of people)
    for (const name of new Set([person.data.name, ...(person.data.aliases ?? [])].map(foldName)))
      index.set(name, [...(index.get(name) ?? []), person]);
  indexes.set(people, index);
  return index;
}
