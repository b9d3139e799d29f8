/** The headline of a bulletin. */
import { field } from '../field.ts';
import { line } from '../values.ts';

export const title = field({
  key: 'title',
  label: '标题',
  help: '一句话写清“谁做了什么”，不加句号，全站不重复。',
  example: 'title: 联盟成立大会召开',
  widget: 'line',
  required: true,
  otherKeys: ['标题', '题目', 'headline', 'name'],
  schema: line('标题'),
});
