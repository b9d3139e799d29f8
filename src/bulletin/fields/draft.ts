/** Whether the bulletin is still a draft, left out of the published site. */
import { field } from '../field.ts';
import { yesNo } from '../values.ts';

export const draft = field({
  key: 'draft',
  label: '草稿',
  help: '写 true 就不发布，只在预览里看得到。',
  example: 'draft: true',
  widget: 'switch',
  required: false,
  otherKeys: ['草稿', 'unpublished', 'hidden'],
  schema: yesNo('草稿'),
});
