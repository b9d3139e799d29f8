/** What kind of report a bulletin is. */
import { field } from '../field.ts';
import { line } from '../values.ts';
import { USUAL_WORDS } from '../word-lists.ts';

export const kind = field({
  key: 'kind',
  label: '类别',
  help: `文章的类别，从这些词里选一个：${USUAL_WORDS.kinds.join('、')}（site.yaml 的 kinds 可以换成自己的）；不写就是第一个。`,
  example: 'kind: 讲话',
  widget: 'choice',
  required: false,
  choices: USUAL_WORDS.kinds,
  otherKeys: ['类别', '类型', '栏目', 'type', 'category'],
  schema: line('类别'),
});
