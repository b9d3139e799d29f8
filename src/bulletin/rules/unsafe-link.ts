/** Links that run programs in the reader's browser. */
import { readTarget } from '../paths.ts';
import type { Finding } from '../problem.ts';
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
        ? [{ file: entry.file, ...position, ...faultOf(target) }]
        : [],
    ),
};

function faultOf(target: string): Pick<Finding, 'message' | 'help'> {
  const shown = `“${target.slice(0, 60)}”`;
  // a drive of Windows, or what a browser shows of a file on the own disk
  if (!/^\s*(?:file:|[a-z]:[\\/])/i.test(target)) return { message: `${shown}会在读者的浏览器里运行程序，或打不开` };
  const name = /[^\\/]*$/.exec(target.trim())?.[0] ?? '';
  return {
    message: `${shown}在你自己的电脑上，读者打不开`,
    help: `把文件放到文章旁边${name === '' ? '' : `，写成 ./${name}`}`,
  };
}
