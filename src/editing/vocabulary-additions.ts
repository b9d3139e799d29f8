/** Words that bulletins use and the content does not know, as entries to be added to tags.yaml, members/ and speakers.yaml. */
import { everyBulletin, type Content } from '../bulletin/content.ts';
import { foldName } from '../bulletin/names.ts';
import { nearest } from '../bulletin/nearest.ts';
import { compareText } from '../bulletin/problem.ts';
import {
  claimedSlugs,
  memberNames,
  organisationKeys,
  resolvePerson,
  tagNames,
  unreadable,
} from '../bulletin/registries.ts';
import { USUAL_WORDS } from '../bulletin/word-lists.ts';
import { flowItem, flowList } from '../bulletin/yaml-text.ts';
import { nameSlug } from '../library/person-slugs.ts';
import { freeSlug, titleSlug, unitSlug } from '../library/title-slug.ts';
import { appendItem, type ItemField } from './append-item.ts';

export interface VocabularyAdditions {
  /** Path inside the content folder → the whole new text. */
  readonly files: ReadonlyMap<string, string>;
  /** What is added, in Chinese, in the order of kinds and names. */
  readonly added: readonly string[];
  /** What looks like a slip in a known name, and so is left to the editor. */
  readonly doubtful: readonly string[];
}

/** One character in four: more alike than two topics or two units are by chance, if they are not very short. */
const LIKE = 1 / 4;
const SHORT = 2;

/** @param textOf the text of a file as it is now; undefined for one that is not there */
export function vocabularyAdditions(
  content: Content,
  textOf: (file: string) => string | undefined,
): VocabularyAdditions {
  const files = new Map<string, string>();
  const added: string[] = [];
  const doubtful: string[] = [];
  const append = (file: string, fields: readonly ItemField[], comment?: string) =>
    files.set(file, appendItem(files.get(file) ?? textOf(file) ?? '', fields, comment));
  const isNew = (what: string, name: string, known: readonly string[]): boolean => {
    const like = name.length > SHORT ? nearest(name, known, LIKE) : undefined;
    if (like !== undefined) doubtful.push(`${what}“${name}”与已有的“${like}”很像，先看看是不是写错了`);
    return like === undefined;
  };

  const tags = tagNames(content);
  const tagSlugs = new Set(content.tags.map(({ slug }) => slug));
  for (const label of unreadable(content, 'tag') ? [] : unknown(content, 'tags', tags.resolve)) {
    if (!isNew('标签', label, tags.names)) continue;
    const slug = freeSlug(tagSlugs, titleSlug(label));
    append('tags.yaml', [
      ['label', flowItem(label)],
      ['slug', slug],
    ]);
    added.push(`tags.yaml：标签“${label}”，网址名 ${slug}`);
  }

  const members = memberNames(content);
  const memberSlugs = new Set(claimedSlugs(content, 'member'));
  const role = (content.words ?? USUAL_WORDS).roles.at(-1) ?? '成员单位';
  for (const name of unreadable(content, 'member') ? [] : unknown(content, 'members', members.resolve)) {
    if (!isNew('单位', name, members.names)) continue;
    const slug = freeSlug(memberSlugs, unitSlug(name));
    files.set(`members/${slug}.md`, `---\nname: ${flowItem(name)}\nrole: ${flowItem(role)}\n---\n`);
    added.push(`members/${slug}.md：单位“${name}”，职务先写作${role}，请核对`);
  }

  const personSlugs = new Set(content.people.map(({ slug }) => slug));
  for (const [name, orgs] of unreadable(content, 'person') ? [] : ofSeveralOrganisations(content)) {
    const slug = freeSlug(personSlugs, nameSlug(name));
    const fields: ItemField[] = [
      ['name', flowItem(name)],
      ['slug', slug],
      ['orgs', flowList(orgs)],
    ];
    append('speakers.yaml', fields, '若是同名的两个人，请分成两条，各写各的 orgs');
    added.push(`speakers.yaml：${name}，代表过 ${orgs.join('、')}`);
  }
  return { files, added, doubtful };
}

/** Names that lead nowhere, each once, in code-unit order. */
function unknown(
  content: Content,
  key: 'tags' | 'members',
  resolve: (name: string) => string | undefined,
): readonly string[] {
  const names = new Map<string, string>();
  for (const { data } of everyBulletin(content))
    for (const name of data[key] ?? [])
      if (resolve(name) === undefined && !names.has(foldName(name))) names.set(foldName(name), name);
  return [...names.values()].sort(compareText);
}

/** People who are not in speakers.yaml and speak for several organisations, with these. */
function ofSeveralOrganisations(content: Content): readonly (readonly [string, readonly string[]])[] {
  const keyOf = organisationKeys(content);
  const people = new Map<string, { name: string; orgs: Map<string, string> }>();
  for (const { data } of everyBulletin(content))
    for (const { name, org } of data.speakers ?? []) {
      if (org === undefined || resolvePerson(content, { name, org }).kind !== 'unlisted') continue;
      const person = people.get(foldName(name)) ?? { name, orgs: new Map<string, string>() };
      if (!person.orgs.has(keyOf(org))) person.orgs.set(keyOf(org), org);
      people.set(foldName(name), person);
    }
  return [...people.values()]
    .filter(({ orgs }) => orgs.size > 1)
    .map(({ name, orgs }) => [name, [...orgs.values()].sort(compareText)] as const)
    .sort(([a], [b]) => compareText(a, b));
}
