/** A member unit must have a file; otherwise a misspelt name would get no page and no bulletin would be found under it. */
import { everyBulletin } from '../content.ts';
import { nearest } from '../nearest.ts';
import { memberNames, unreadable } from '../registries.ts';
import type { ContentRule } from '../rule.ts';

export const unknownMember: ContentRule = {
  code: 'unknown-member',
  severity: 'error',
  title: '没有档案的成员单位',
  help: '改成档案里的名称；确实是新成员，就在 members 文件夹里加一个文件',
  check({ content }) {
    if (unreadable(content, 'member')) return [];
    const names = memberNames(content);
    return everyBulletin(content).flatMap((bulletin) =>
      (bulletin.data.members ?? []).flatMap((name, index) => {
        if (names.resolve(name) !== undefined) return [];
        const suggestion = nearest(name, names.names);
        return [
          {
            file: bulletin.file,
            ...bulletin.locate(['members', index]),
            message: `members 文件夹里没有成员单位“${name}”`,
            ...(suggestion && {
              suggestion,
              help: `改成“${suggestion}”；确实是新成员，就在 members 文件夹里加一个文件`,
            }),
          },
        ];
      }),
    );
  },
};
