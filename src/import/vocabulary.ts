/** The words of the alliance that a draft is read against, from whatever is sound in its content. */
import type { Content } from '../bulletin/content.ts';
import { everyBulletin, everyMember } from '../bulletin/content.ts';
import { memberNamesOf, tagNamesOf } from '../bulletin/registries.ts';
import type { Vocabulary } from './draft.ts';

/** @param alliance its names, from the settings; what every alliance is called where they cannot be read */
export function vocabularyOf(
  content: Content,
  alliance: Vocabulary['alliance'] | undefined = { name: '联盟' },
): Vocabulary {
  return {
    members: everyMember(content).flatMap(({ slug, data }) =>
      data.name === undefined
        ? []
        : [{ slug, name: data.name, names: [...new Set(memberNamesOf(data).map(({ name }) => name))] }],
    ),
    tags: content.tags.map(({ data }) => ({
      label: data.label,
      names: [...new Set(tagNamesOf(data).map(({ name }) => name))],
    })),
    people: peopleOf(content),
    alliance: { name: alliance.name, ...(alliance.shortName !== undefined && { shortName: alliance.shortName }) },
  };
}

/** Those of speakers.yaml, then everybody who has spoken in a bulletin; one entry for a name. */
function peopleOf(content: Content): Vocabulary['people'] {
  const orgs = new Map<string, Set<string>>();
  const add = (name: string, more: readonly (string | undefined)[]) => {
    const known = orgs.get(name) ?? new Set<string>();
    for (const org of more) if (org !== undefined) known.add(org);
    orgs.set(name, known);
  };
  for (const { data } of content.people)
    for (const name of [data.name, ...(data.aliases ?? [])]) add(name, data.orgs ?? []);
  for (const { data } of everyBulletin(content)) for (const { name, org } of data.speakers ?? []) add(name, [org]);
  return [...orgs].map(([name, known]) => ({ name, orgs: [...known] }));
}
