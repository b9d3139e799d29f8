/** Tags and member units that a bulletin names by an alias: no problem, but the proper name is easier to find and to keep. */
import { everyBulletin, type Content, type MemberUnit } from '../bulletin/content.ts';
import { foldName } from '../bulletin/names.ts';
import { replacing, type Finding } from '../bulletin/problem.ts';
import { memberNames, tagNames } from '../bulletin/registries.ts';
import type { DataPath } from '../bulletin/schema.ts';
import { flowItem } from '../bulletin/yaml-text.ts';

export function properNames(content: Content): Finding[] {
  const [tagIndex, memberIndex] = [tagNames(content), memberNames(content)];
  const tags = new Map(content.tags.map((tag) => [tag.slug, tag]));
  const members = new Map(content.members.map((member) => [member.slug, member]));
  const properTag = (name: string) => tags.get(tagIndex.resolve(name) ?? '')?.data.label;
  const properMember = (name: string) => {
    const member = members.get(memberIndex.resolve(name) ?? '');
    return member && properNameOf(member, name);
  };
  return everyBulletin(content).flatMap(({ file, data, locate }) => {
    const named = (names: readonly string[], key: string, what: string, proper: (name: string) => string | undefined) =>
      names.flatMap((name, index): Finding[] => {
        const wanted = proper(name);
        // two names of one thing are left to the editor
        const isAlone = names.filter((other) => proper(other) === wanted).length === 1;
        if (wanted === undefined || wanted === name || !isAlone) return [];
        const path: DataPath = [key, index];
        const { end, ...place } = locate(path);
        if (end?.line !== place.line) return [];
        return [
          {
            file,
            ...place,
            end,
            message: `${what}“${name}”的正式写法是“${wanted}”`,
            edits: [replacing({ ...place, end }, flowItem(wanted))],
          },
        ];
      });
    return [
      ...named(data.tags ?? [], 'tags', '标签', properTag),
      ...named(data.members ?? [], 'members', '成员单位', properMember),
    ];
  });
}

/** Full and short name are both proper; an alias gives way to the short one where there is one. */
function properNameOf({ data }: MemberUnit, written: string): string {
  const proper = [data.name, ...(data.shortName === undefined ? [] : [data.shortName])];
  return proper.find((name) => foldName(name) === foldName(written)) ?? data.shortName ?? data.name;
}
