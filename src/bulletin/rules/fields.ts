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
    mends: '写成一串的名字拆成列表，“是”“否”改成 true、false，反斜杠改成正斜杠',
  },
  'unknown-key': {
    code: 'unknown-key',
    severity: 'error',
    title: '不认识的字段',
    help: '改成认识的字段，或删掉这一行',
    mends: '字段的中文名、大小写不同的写法，改成正确的字段名',
  },
  'malformed-date': {
    code: 'malformed-date',
    severity: 'error',
    title: '日期的写法不对',
    help: '写成“年-月-日”，例如 2022-10-28',
    mends: '说的是哪一天没有疑问的，改成“年-月-日”',
  },
  'impossible-date': {
    code: 'impossible-date',
    severity: 'error',
    title: '日历上没有的日期',
    help: '对照原稿改正日期',
  },
};
