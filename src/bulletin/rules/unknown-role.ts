/** A unit's role must be one of the alliance's own, or the unit would stand in no list. */
import { everyMember } from '../content.ts';
import type { ContentRule } from '../rule.ts';
import { strangeWord } from '../word-lists.ts';

export const unknownRole: ContentRule = {
  code: 'unknown-role',
  severity: 'error',
  title: '没有这个职务',
  help: '换成已有的职务；确实需要新的，就在 site.yaml 的 roles 里列出全部职务',
  check: ({ content }) =>
    everyMember(content).flatMap((entry) => {
      const strange = strangeWord('职务', 'roles', entry.data.role, content.words);
      return strange ? [{ file: entry.file, ...entry.locate(['role']), ...strange }] : [];
    }),
};
