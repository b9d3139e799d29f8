/** A speaker whose post is not the one of the last bulletin: promoted, or mistyped. */
import { bulletinsByDay, everyPerson, type Person } from '../content.ts';
import { foldName } from '../names.ts';
import { compareText } from '../problem.ts';
import { organisationKeys, resolvePerson, unreadable } from '../registries.ts';
import type { ContentRule } from '../rule.ts';

export const changedPost: ContentRule = {
  code: 'changed-post',
  severity: 'notice',
  title: '职务与上一篇不同',
  help: '写错了就改正；确实换了职务，把新旧职务都写进 speakers.yaml 里这个人的 posts，就不再提醒',
  check({ content: sound }) {
    const content = { ...sound, people: everyPerson(sound) };
    if (unreadable(content, 'person')) return [];
    const keyOf = organisationKeys(content);
    const last = new Map<Person | string, Map<string, { readonly post: string; readonly file: string }>>();
    return bulletinsByDay(content).flatMap((bulletin) =>
      (bulletin.data.speakers ?? []).flatMap((speaker, index) => {
        const reading = resolvePerson(content, speaker);
        if (speaker.post === undefined || reading.kind === 'ambiguous') return [];
        const person = reading.kind === 'known' ? reading.person : undefined;
        const who = person ?? foldName(speaker.name);
        // posts in two organisations do not compare
        const org = speaker.org === undefined ? '' : keyOf(speaker.org);
        const byOrg = last.get(who) ?? new Map<string, { post: string; file: string }>();
        last.set(who, byOrg);
        const before = byOrg.get(org);
        byOrg.set(org, { post: speaker.post, file: bulletin.file });
        const known = new Set((person?.data.posts ?? []).flatMap(postsOf));
        const posts = postsOf(speaker.post);
        if (!before || postsOf(before.post).join() === posts.join()) return [];
        if ([...posts, ...postsOf(before.post)].every((post) => known.has(post))) return [];
        return [
          {
            file: bulletin.file,
            ...bulletin.locate(['speakers', index, 'post']),
            message: `“${speaker.name}”的职务是“${speaker.post}”，上一篇（${before.file}）是“${before.post}”`,
          },
        ];
      }),
    );
  },
};

/** The posts that a speaker is given, in one order whatever order and separators the editor chose. */
function postsOf(post: string): string[] {
  return foldName(post)
    .split(/[、,;/兼]/u)
    .filter(Boolean)
    .sort(compareText);
}
