/** A file that is offered for download must be there. */
import { readTarget } from '../paths.ts';
import { attachmentUses, linkUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';
import { nearestFile } from './missing-picture.ts';

export const missingAttachment: ContentRule = {
  code: 'missing-attachment',
  severity: 'error',
  title: '找不到附件',
  help: '把附件放到文章旁边，文件名（连同大小写和扩展名）写得一模一样',
  check: ({ content, site }) =>
    [...attachmentUses(content), ...linkUses(content)].flatMap(({ entry, target, position }) => {
      const reading = readTarget(entry.file, target, site);
      // an empty link and a dead link to a Markdown file are the dead-link rule's
      if (
        target.trim() === '' ||
        reading.kind !== 'file' ||
        content.files.has(reading.file) ||
        /\.mdx?$/.test(reading.file)
      )
        return [];
      const ending = ['.md', '.mdx', '/index.md', '/index.mdx'].find((end) => content.files.has(reading.file + end));
      if (ending) {
        const suggestion = `${target.replace(/\/$/, '')}${ending}`;
        return [
          {
            file: entry.file,
            ...position,
            message: `链接“${target}”没有写全文件名`,
            suggestion,
            help: `改成“${suggestion}”`,
          },
        ];
      }
      const suggestion = nearestFile(reading.file, target, content.files.keys());
      return [
        {
          file: entry.file,
          ...position,
          message: `找不到附件“${target}”`,
          ...(suggestion && { suggestion, help: `旁边有“${suggestion}”，是不是它？` }),
        },
      ];
    }),
};
