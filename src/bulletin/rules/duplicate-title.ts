/** Two bulletins with one title cannot be told apart in a list. */
import { everyBulletin } from '../content.ts';
import { foldName } from '../names.ts';
import type { ContentRule } from '../rule.ts';

export const duplicateTitle: ContentRule = {
  code: 'duplicate-title',
  severity: 'error',
  title: '标题重复',
  help: '在标题里加上日期、届次或人名，与另一篇区别开；若是同一篇，删掉一份',
  check({ content }) {
    const first = new Map<string, string>();
    return everyBulletin(content).flatMap((bulletin) => {
      const { title } = bulletin.data;
      if (title === undefined) return [];
      const key = foldName(title);
      const holder = first.get(key);
      if (holder === undefined) {
        first.set(key, bulletin.file);
        return [];
      }
      return [
        {
          file: bulletin.file,
          ...bulletin.locate(['title']),
          message: `标题“${title}”与 ${holder} 相同`,
        },
      ];
    });
  },
};
