/** YAML rule: what stands behind a `#` is lost to readers, so it must be meant as a comment. */
import { spanAt } from '../problem.ts';
import type { YamlRule } from '../rule.ts';
import { isClosed } from '../yaml-lines.ts';

export const swallowedText: YamlRule = {
  code: 'swallowed-text',
  severity: 'error',
  title: '# 后面的文字会丢掉',
  help: '是内容，就给整个内容加上英文引号；是注释，就在 # 后面空一格',
  check: ({ file, lines }) =>
    lines.flatMap(({ line, value, comment }) => {
      // people who write comments leave a space, people who write 第 #1 号 do not
      if (!comment || !/^#+[^\s#]/u.test(comment.text)) return [];
      // behind a whole list it is a comment; inside quotes that close further on it is none
      if (/^[[{]/.test(value) || (/^["']/.test(value) && !isClosed(value))) return [];
      const whole = `${value} ${comment.text}`.trim();
      return [
        {
          file,
          ...spanAt(line, comment.column, comment.text.length),
          message: `“${comment.text}”前面有空格，会被当成注释丢掉`,
          help: `是内容，就写成 ${whole.includes('"') ? `'${whole}'` : `"${whole}"`}；是注释，就在 # 后面空一格`,
        },
      ];
    }),
};
