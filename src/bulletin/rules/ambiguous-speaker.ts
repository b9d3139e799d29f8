/** Two people with one name must be told apart, or one gets the other's words. */
import { everyBulletin, everyPerson } from '../content.ts';
import type { ContentRule } from '../rule.ts';
import { resolvePerson } from '../registries.ts';

export const ambiguousSpeaker: ContentRule = {
  code: 'ambiguous-speaker',
  severity: 'error',
  title: '发言人同名，分不清是谁',
  help: '写上 org，与 speakers.yaml 里那个人的 orgs 一致',
  check({ content: sound }) {
    const content = { ...sound, people: everyPerson(sound) };
    return everyBulletin(content).flatMap((bulletin) =>
      (bulletin.data.speakers ?? []).flatMap((speaker, index) => {
        const reading = resolvePerson(content, speaker);
        if (reading.kind !== 'ambiguous') return [];
        const orgs = reading.people.map((person) => (person.data.orgs ?? ['（未写单位）']).join('、'));
        const path = speaker.org ? ['speakers', index, 'org'] : ['speakers', index, 'name'];
        return [
          {
            file: bulletin.file,
            ...bulletin.locate(path),
            message: `speakers.yaml 里有 ${reading.people.length} 位“${speaker.name}”，${speaker.org ? `单位“${speaker.org}”对不上任何一位` : '这里没有写单位'}`,
            help: `${speaker.org ? '把 org 改成' : '写上 org，是'}其中一位的单位：${orgs.join('；')}`,
          },
        ];
      }),
    );
  },
};
