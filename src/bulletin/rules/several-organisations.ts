/** One name that speaks for two organisations may be two people, and one of them would get the other's words. */
import { everyBulletin, everyPerson, type Content, type Person } from '../content.ts';
import { foldName } from '../names.ts';
import type { Finding } from '../problem.ts';
import { organisationKeys, resolvePerson, unreadable } from '../registries.ts';
import type { ContentRule } from '../rule.ts';

export const severalOrganisations: ContentRule = {
  code: 'several-organisations',
  severity: 'warning',
  title: '同一个姓名代表过不同的单位',
  help: '同一个人就在 speakers.yaml 的 orgs 里都写上；两个人就分两条写',
  check({ content: sound }) {
    const content = { ...sound, people: everyPerson(sound) };
    if (unreadable(content, 'person')) return [];
    const keyOf = organisationKeys(content);
    return [...speakersOf(content, keyOf)].flatMap(([who, orgs]) => {
      const listed = new Set(typeof who === 'string' ? [] : (who.data.orgs ?? []).map(keyOf));
      const second = [...orgs].slice(1).find(([key]) => !listed.has(key)) ?? [...orgs][0];
      if (orgs.size < 2 || !second || listed.has(second[0])) return [];
      const names = [...orgs.values()].map(({ org }) => org).join('、');
      return [{ ...second[1].place(), message: `“${second[1].name}”在各篇里代表过不同的单位：${names}` }];
    });
  },
};

interface Post {
  readonly name: string;
  readonly org: string;
  readonly place: () => Pick<Finding, 'file' | 'line' | 'column'>;
}

/** Person, or name of one who is not in speakers.yaml → the organisations they spoke for, each where it comes first. */
function speakersOf(
  content: Content,
  keyOf: (org: string) => string,
): ReadonlyMap<Person | string, ReadonlyMap<string, Post>> {
  const speakers = new Map<Person | string, Map<string, Post>>();
  for (const bulletin of everyBulletin(content))
    for (const [index, { name, org }] of (bulletin.data.speakers ?? []).entries()) {
      if (org === undefined) continue;
      const reading = resolvePerson(content, { name, org });
      if (reading.kind === 'ambiguous') continue;
      const who = reading.kind === 'known' ? reading.person : foldName(name);
      const orgs = speakers.get(who) ?? new Map<string, Post>();
      speakers.set(who, orgs);
      if (orgs.has(keyOf(org))) continue;
      // looking up a place parses the frontmatter again, and few are asked for
      const place = () => ({ file: bulletin.file, ...bulletin.locate(['speakers', index, 'org']) });
      orgs.set(keyOf(org), { name, org, place });
    }
  return speakers;
}
