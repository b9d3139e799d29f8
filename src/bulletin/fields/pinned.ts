/** Whether the bulletin leads the home page. */
import { field } from '../field.ts';
import { yesNo } from '../values.ts';

export const pinned = field({
  key: 'pinned',
  label: '置顶',
  help: '写 true 就放在首页头条。',
  example: 'pinned: true',
  widget: 'switch',
  required: false,
  otherKeys: ['置顶', 'sticky', 'top', 'featured'],
  schema: yesNo('置顶'),
});
