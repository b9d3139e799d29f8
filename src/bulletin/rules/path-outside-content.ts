/** No path in the content may climb out of the content folder: what lies there is not for publishing. */
import { readTarget } from '../paths.ts';
import { attachmentUses, linkUses, pictureUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const pathOutsideContent: ContentRule = {
  code: 'path-outside-content',
  severity: 'error',
  title: '路径走出了内容文件夹',
  help: '把文件放到文章旁边，写成 ./文件名',
  check: ({ content, site }) =>
    [...pictureUses(content), ...attachmentUses(content), ...linkUses(content)].flatMap(
      ({ entry, target, position }) =>
        readTarget(entry.file, target, site).kind === 'outside'
          ? [{ file: entry.file, ...position, message: `“${target}”走出了内容文件夹` }]
          : [],
    ),
};
