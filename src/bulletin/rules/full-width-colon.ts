/** YAML rule: the colon behind a key is the half-width one, or the line says nothing to YAML. */
import { isFieldWord } from '../field-words.ts';
import { replacing, spanAt } from '../problem.ts';
import type { YamlRule } from '../rule.ts';

export const fullWidthColon: YamlRule = {
  code: 'full-width-colon',
  severity: 'error',
  title: '字段名后面用了全角冒号',
  help: '改用半角冒号，后面空一格',
  mends: '换成半角冒号，后面空一格',
  check: ({ file, lines }) =>
    lines.flatMap(({ line, dash, key, value }) => {
      // an item of a list may be text with a colon in it
      if (!key?.separator.includes('：') || (dash !== '' && !isFieldWord(key.name))) return [];
      const place = spanAt(line, key.separatorColumn, key.separator.trimEnd().length);
      const whole = spanAt(line, key.separatorColumn, key.separator.length);
      return [
        {
          file,
          ...place,
          message: `“${key.name}”后面是全角冒号“：”`,
          help: `改成“${key.name}:${value === '' ? '' : ` ${value}`}”，冒号用半角，后面空一格`,
          edits: [replacing(whole, value === '' ? ':' : ': ')],
        },
      ];
    }),
};
