/** The codes of what can be wrong with a single field; `schema.ts` finds them. */
import type { FieldFinding } from '../schema.ts';
import type { Rule } from '../rule.ts';

export const fieldRules: Readonly<Record<FieldFinding['code'], Rule>> = {
  'missing-field': {
    code: 'missing-field',
    severity: 'error',
    title: '缺少必填的字段',
    help: '补上这一行',
  },
  'malformed-field': {
    code: 'malformed-field',
    severity: 'error',
    title: '字段的写法不对',
    help: '照着例子改',
  },
  'unknown-key': {
    code: 'unknown-key',
    severity: 'error',
    title: '不认识的字段',
    help: '改成认识的字段，或删掉这一行',
  },
  'malformed-date': {
    code: 'malformed-date',
    severity: 'error',
    title: '日期的写法不对',
    help: '写成“年-月-日”，例如 2022-10-28',
  },
  'impossible-date': {
    code: 'impossible-date',
    severity: 'error',
    title: '日历上没有的日期',
    help: '对照原稿改正日期',
  },
};
