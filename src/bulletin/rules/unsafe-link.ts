/** Links that run programs in the reader's browser. */
import { readTarget } from '../paths.ts';
import { linkUses, pictureUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const unsafeLink: ContentRule = {
  code: 'unsafe-link',
  severity: 'error',
  title: '不安全的链接',
  help: '链接只能是 http(s)、mailto、tel 或站内地址；删掉或改掉它',
  check: ({ content, site }) =>
    [...linkUses(content), ...pictureUses(content)].flatMap(({ entry, target, position }) =>
      readTarget(entry.file, target, site).kind === 'unsafe'
        ? [{ file: entry.file, ...position, message: `“${target.slice(0, 60)}”会在读者的浏览器里运行程序，或打不开` }]
        : [],
    ),
};
