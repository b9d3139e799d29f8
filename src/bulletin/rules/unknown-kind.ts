/** A kind of bulletin must be one of the alliance's own, or a slip would open a new one. */
import { everyBulletin } from '../content.ts';
import type { ContentRule } from '../rule.ts';
import { strangeWord } from '../word-lists.ts';

export const unknownKind: ContentRule = {
  code: 'unknown-kind',
  severity: 'error',
  title: '没有这个类别',
  help: '换成已有的类别；确实需要新的，就在 site.yaml 的 kinds 里列出全部类别',
  check: ({ content }) =>
    everyBulletin(content).flatMap((entry) => {
      const strange = strangeWord('类别', 'kinds', entry.data.kind, content.words);
      return strange ? [{ file: entry.file, ...entry.locate(['kind']), ...strange }] : [];
    }),
};
