/** One sentence that stands for the bulletin in lists, feeds and search results. */
import { field } from '../field.ts';
import { text } from '../values.ts';

export const summary = field({
  key: 'summary',
  label: '摘要',
  help: '一句话的内容提要，四十到八十字；不写时取正文开头。',
  example: 'summary: 联盟十九家发起单位召开第一次成员大会，表决通过章程。',
  widget: 'text',
  required: false,
  otherKeys: ['摘要', '提要', 'description', 'excerpt', 'abstract'],
  schema: text('摘要'),
});
