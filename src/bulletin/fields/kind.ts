/** What kind of report a bulletin is. */
import { field } from '../field.ts';
import { choice } from '../values.ts';

/** The kinds, in the order in which forms and facets offer them. */
export const KINDS = ['新闻', '会议', '讲话', '通知', '标准', '调研'] as const;

export const kind = field({
  key: 'kind',
  label: '类别',
  help: `文章的类别，从这些词里选一个：${KINDS.join('、')}；不写就是“新闻”。`,
  example: 'kind: 讲话',
  widget: 'choice',
  required: false,
  choices: KINDS,
  otherKeys: ['类别', '类型', '栏目', 'type', 'category'],
  schema: choice('类别', KINDS),
});
