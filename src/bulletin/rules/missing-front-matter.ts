/** Text rule: a document begins with frontmatter between two lines of three hyphens. */
import { findFences } from '../front-matter.ts';
import type { TextRule } from '../rule.ts';

export const missingFrontMatter: TextRule = {
  code: 'missing-front-matter',
  severity: 'error',
  title: '文件开头没有标题和日期等信息',
  help: '开头写一行 ---，接着写 title: 标题 等各行，再用一行 --- 收尾',
  check({ file, text }) {
    const { open, close } = findFences(text);
    if (open?.line !== 1 || !open.isSound)
      return [{ file, line: 1, column: 1, message: '第一行不是 ---，读不到标题和日期' }];
    return close ? [] : [{ file, line: 1, column: 1, message: '开头的 --- 没有对应的收尾 ---' }];
  },
};
