/** Text rule: frontmatter is YAML; anything else is refused unread, above all programs (`---js`). */
import { replacing, spanAt, type Edit } from '../problem.ts';
import type { TextRule } from '../rule.ts';

const PROGRAMS = ['js', 'javascript', 'cjs', 'mjs', 'ts', 'coffee', 'coffeescript', 'cson', 'eval'];

export const foreignFrontMatter: TextRule = {
  code: 'foreign-front-matter',
  severity: 'error',
  title: '文件开头的信息不是 YAML',
  help: '第一行只写三个短横线 ---，后面不要加字',
  mends: '第一行改成 ---；简单的 TOML（+++）改写成 YAML',
  check({ file, text }) {
    const firstLine = text.slice(0, 200).split('\n')[0] ?? '';
    const language = /^(?:---|\+\+\+|;;;)[ \t]*([^\s-].*)?$/.exec(firstLine.trimEnd());
    if (!language || (!language[1] && firstLine.startsWith('---'))) return [];
    const name = (language[1] ?? '').trim().toLowerCase();
    const found = { file, ...spanAt(1, 1, firstLine.trimEnd().length), suggestion: '---' };
    if (PROGRAMS.includes(name))
      return [{ ...found, message: `文件开头写着“${firstLine.trim()}”，会把下面的内容当程序运行，已拒绝` }];
    if (firstLine.startsWith('+++')) {
      const edits = fromToml(text);
      return [
        {
          ...found,
          message: `文件开头写着“${firstLine.trim()}”，是 TOML 的写法，这里只读 YAML`,
          help: '上下两行 +++ 都改成 ---，中间的 title = "标题" 改成 title: 标题',
          ...(edits && { edits }),
        },
      ];
    }
    const edits = /^ya?ml$/.test(name) ? [replacing(spanAt(1, 1, firstLine.length), '---')] : undefined;
    return [{ ...found, message: `文件开头写着“${firstLine.trim()}”，第一行只能是 ---`, ...(edits && { edits }) }];
  },
};

/** `key = value` on one line, with a value that YAML reads in the same way. */
const ENTRY =
  /^([A-Za-z_][\w-]*)([ \t]*=[ \t]*)(?:"(?!"")(?:[^"\\]|\\["\\/bfnrt])*"|'(?!'')[^'\\]*'|\[[^[\]{}#]*\]|[\w.:+-]+)[ \t]*(?:#.*)?$/;

/** Undefined where a line says more than `key = value`. */
function fromToml(text: string): Edit[] | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^\+\+\+\s*$/.test(line));
  if (end < 0 || lines[0]?.trimEnd() !== '+++') return undefined;
  const edits = [1, end + 1].map((line) => replacing(spanAt(line, 1, (lines[line - 1] ?? '').length), '---'));
  for (const [index, line] of lines.slice(1, end).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, key = '', sign = ''] = ENTRY.exec(line) ?? [];
    if (key === '') return undefined;
    edits.push(replacing(spanAt(index + 2, key.length + 1, sign.length), ': '));
  }
  return edits;
}
