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
    return [...speakersOf(content)].flatMap(([who, posts]) => {
      const listed = new Set(typeof who === 'string' ? [] : (who.data.orgs ?? []).map(keyOf));
      const orgs = new Map<string, Post>();
      for (const post of posts) if (!orgs.has(keyOf(post.org))) orgs.set(keyOf(post.org), post);
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

/** Person, or name of one who is not in speakers.yaml → the organisations they spoke for. */
function speakersOf(content: Content): ReadonlyMap<Person | string, Post[]> {
  const speakers = new Map<Person | string, Post[]>();
  const places = everyBulletin(content).flatMap((bulletin) =>
    (bulletin.data.speakers ?? []).map((speaker, index) => ({ bulletin, speaker, index })),
  );
  for (const { bulletin, speaker, index } of places) {
    if (speaker.org === undefined) continue;
    const reading = resolvePerson(content, speaker);
    if (reading.kind === 'ambiguous') continue;
    const who = reading.kind === 'known' ? reading.person : foldName(speaker.name);
    // looking up a place parses the frontmatter again, and few are asked for
    const place = () => ({ file: bulletin.file, ...bulletin.locate(['speakers', index, 'org']) });
    const posts = speakers.get(who);
    if (posts) posts.push({ name: speaker.name, org: speaker.org, place });
    else speakers.set(who, [{ name: speaker.name, org: speaker.org, place }]);
  }
  return speakers;
}
