/** A draft that has frontmatter of its own says itself what would otherwise have to be found. */
import { readCalendarDay } from '../bulletin/calendar-day.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { indexNames } from '../bulletin/names.ts';
import { readFields } from '../bulletin/schema.ts';
import type { Flag, Proposed, Vocabulary } from './draft.ts';
import type { KeptField, Proposal } from './proposal.ts';

/** Fields that the proposal has no other way of knowing, and that need nothing beside the text. */
const KEPT: readonly KeptField[] = ['kind', 'place', 'summary'];

/** @param hints the frontmatter as it stands; what of it is wrong is left out, and told */
export function withOwnWords(
  proposal: Proposal,
  hints: Readonly<Record<string, unknown>>,
  { members, tags }: Vocabulary,
): Proposal {
  const { sound, findings } = readFields(bulletinFields, plainlyMeant(hints));
  const flags: Flag[] = findings
    .filter(({ code }) => code !== 'missing-field')
    .map(({ message }) => ({
      kind: 'own-frontmatter',
      message: `稿件自带的信息没有采用：${message}`,
      text: '',
      line: 1,
    }));
  const tagNames = indexNames(tags.map(({ label, names }) => ({ slug: label, names })));
  const memberNames = indexNames(members);
  const resolved = (names: readonly string[], what: string, resolve: (name: string) => string | undefined): string[] =>
    names.flatMap((name) => {
      const known = resolve(name);
      if (known !== undefined) return [known];
      flags.push({ kind: 'own-frontmatter', message: `稿件自带的${what}“${name}”不认识，没有采用`, text: '', line: 1 });
      return [];
    });
  const ownTags = sound.tags && resolved(sound.tags, bulletinFields.tags.label, tagNames.resolve);
  const ownMembers = sound.members && resolved(sound.members, bulletinFields.members.label, memberNames.resolve);
  const kept: Proposal['kept'] = Object.fromEntries(KEPT.flatMap((key) => (sound[key] ? [[key, sound[key]]] : [])));
  return {
    ...proposal,
    ...(sound.title !== undefined && { title: own(sound.title) }),
    ...(sound.date !== undefined && { date: own(sound.date), dateHints: [] }),
    ...(sound.issue !== undefined && { issue: own(sound.issue) }),
    ...(sound.source && { source: own(sound.source) }),
    ...(sound.speakers && { speakers: sound.speakers.map(own) }),
    ...(ownTags && { tags: [...new Set(ownTags)].map(own) }),
    ...(ownMembers && { units: withMembers(proposal.units, new Set(ownMembers), members) }),
    kept,
    flags: [...flags, ...proposal.flags],
  };
}

function withMembers(
  units: Proposal['units'],
  stated: ReadonlySet<string>,
  members: Vocabulary['members'],
): Proposal['units'] {
  const there = new Set(units.map(({ value }) => value.member));
  const added = members.filter(({ slug }) => stated.has(slug) && !there.has(slug));
  return [...added.map(({ slug, name }) => own({ name, member: slug })), ...units];
}

function own<Value>(value: Value): Proposed<Value> {
  return { value, confidence: 'high', evidence: '' };
}

/** Lists of names that were written as one text, and days in other ways of writing. */
function plainlyMeant(hints: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const data = asText(hints) as Record<string, unknown>;
  for (const key of ['tags', 'members', 'speakers']) {
    const names = data[key];
    if (typeof names === 'string') data[key] = names.split(/\s*[、，,；;]\s*/u).filter((name) => name !== '');
  }
  const { date } = data;
  const reading = typeof date === 'string' ? readCalendarDay(date.trim()) : undefined;
  if (reading?.kind === 'malformed' && reading.suggestion !== undefined) data['date'] = reading.suggestion;
  return data;
}

/** Scalars as the fields expect them: they read text. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
