/** YAML rule: lines are indented with spaces; tabs and full-width spaces look the same and mean nothing to YAML. */
import { replacing, spanAt } from '../problem.ts';
import type { YamlRule } from '../rule.ts';

export const indentCharacter: YamlRule = {
  code: 'indent-character',
  severity: 'error',
  title: '用制表符（Tab）或全角空格缩进',
  help: '改用半角空格缩进，每一级两个',
  mends: '换成半角空格，一个换两个',
  check: ({ file, lines }) =>
    lines.flatMap(({ line, indent, dash }) => {
      const before = indent + (/[\t\u00a0]/.test(dash) ? dash : '');
      if (!/[\t\u3000\u00a0]/.test(before)) return [];
      const place = spanAt(line, 1, before.length);
      const spaces = before.replace(/[\t\u3000]/g, '  ').replace(/\u00a0/g, ' ');
      return [
        {
          file,
          ...place,
          message: before.includes('\t') ? '用了制表符（Tab）缩进' : '用了全角空格缩进',
          edits: [replacing(place, spaces)],
        },
      ];
    }),
};
