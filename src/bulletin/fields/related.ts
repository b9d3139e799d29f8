/** Bulletins the editors want shown first among the related ones. */
import { field } from '../field.ts';
import { nameList } from '../values.ts';

export const related = field({
  key: 'related',
  label: '相关简报',
  help: '人工指定的相关简报，写文件名（不带 .md），排在自动推荐之前。',
  example: 'related: [founding-assembly]',
  widget: 'bulletins',
  required: false,
  otherKeys: ['相关', '相关简报', '相关文章', 'see', 'relatedPosts'],
  schema: nameList('相关简报', /[、，；;]/u),
});
