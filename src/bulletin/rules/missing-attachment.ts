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
      const near = nearestFile(reading.file, target, content.files.keys());
      const scheme = near === undefined ? missingScheme(target) : undefined;
      if (scheme !== undefined) {
        const suggestion = `${scheme}${target.trim()}`;
        return [
          {
            file: entry.file,
            ...position,
            message: `链接“${target}”前面少了 ${scheme}`,
            suggestion,
            help: `改成“${suggestion}”`,
          },
        ];
      }
      return [
        {
          file: entry.file,
          ...position,
          message: `找不到附件“${target}”`,
          ...(near && { suggestion: near, help: `旁边有“${near}”，是不是它？` }),
        },
      ];
    }),
};

/** What an e-mail address or the address of a site lacks to be a link; undefined for anything else. */
function missingScheme(target: string): 'mailto:' | 'https://' | undefined {
  const text = target.trim();
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) && !/\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|txt|csv)$/i.test(text))
    return 'mailto:';
  return /^www\.[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/i.test(text) ? 'https://' : undefined;
}
