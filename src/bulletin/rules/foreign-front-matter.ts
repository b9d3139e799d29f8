/** Source rule: frontmatter is YAML; anything else is refused unread, above all programs (`---js`). */
import type { SourceRule } from '../rule.ts';

const PROGRAMS = ['js', 'javascript', 'cjs', 'mjs', 'ts', 'coffee', 'coffeescript', 'cson', 'eval'];

export const foreignFrontMatter: SourceRule = {
  code: 'foreign-front-matter',
  severity: 'error',
  title: '文件开头的信息不是 YAML',
  help: '第一行只写三个短横线 ---，后面不要加字',
  check({ file, bytes }) {
    if (!/\.mdx?$/.test(file)) return [];
    const firstLine = new TextDecoder().decode(bytes.subarray(0, 200)).split('\n')[0] ?? '';
    const language = /^(?:---|\+\+\+|;;;)[ \t]*([^\s-].*)?$/.exec(firstLine.trimEnd());
    if (!language || (!language[1] && firstLine.startsWith('---'))) return [];
    const name = (language[1] ?? '').trim().toLowerCase();
    const message = PROGRAMS.includes(name)
      ? `文件开头写着“${firstLine.trim()}”，会把下面的内容当程序运行，已拒绝`
      : `文件开头写着“${firstLine.trim()}”，第一行只能是 ---`;
    return [{ file, line: 1, column: 1, message, suggestion: '---' }];
  },
};
