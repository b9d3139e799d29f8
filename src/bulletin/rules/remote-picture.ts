/** A picture on another host breaks when that host does, and tells it who reads the page. */
import { readTarget } from '../paths.ts';
import { pictureUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const remotePicture: ContentRule = {
  code: 'remote-picture',
  severity: 'error',
  title: '图片不在本站',
  help: '把图片下载下来放到文章旁边，写成 ![说明](./图.png)',
  check: ({ content, site }) =>
    pictureUses(content).flatMap(({ entry, target, position }) => {
      const { kind } = readTarget(entry.file, target, site);
      return kind === 'file' || kind === 'outside' || kind === 'unsafe'
        ? []
        : [{ file: entry.file, ...position, message: `图片“${target}”不是文章旁边的文件` }];
    }),
};
