/** Source rule: a document begins with frontmatter between two lines of three hyphens. */
import type { SourceRule } from '../rule.ts';

export const missingFrontMatter: SourceRule = {
  code: 'missing-front-matter',
  severity: 'error',
  title: '文件开头没有标题和日期等信息',
  help: '开头写一行 ---，接着写 title: 标题 等各行，再用一行 --- 收尾',
  check({ file, bytes }) {
    if (!/\.mdx?$/.test(file)) return [];
    const lines = new TextDecoder()
      .decode(bytes)
      .replace(/^\ufeff/, '')
      .split(/\r\n?|\n/);
    if (!/^---\s*$/.test(lines[0] ?? ''))
      return [{ file, line: 1, column: 1, message: '第一行不是 ---，读不到标题和日期' }];
    // a longer line of hyphens would end the frontmatter too, and leave its rest on the page
    const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
    if (end < 0) return [{ file, line: 1, column: 1, message: '开头的 --- 没有对应的收尾 ---' }];
    if (/^---\s*$/.test(lines[end] ?? '')) return [];
    return [
      {
        file,
        line: end + 1,
        column: 1,
        message: '收尾的一行应当只有三个短横线 ---',
        help: '改成 ---',
        suggestion: '---',
      },
    ];
  },
};
