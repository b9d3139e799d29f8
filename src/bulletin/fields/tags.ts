/** The topics of a bulletin, from the vocabulary in tags.yaml. */
import { field } from '../field.ts';
import { nameList } from '../values.ts';

export const tags = field({
  key: 'tags',
  label: '标签',
  help: '文章的主题，取自 tags.yaml 的词表，一般两到四个。',
  example: 'tags: [标准制定, 技术创新]',
  widget: 'tags',
  required: false,
  otherKeys: ['标签', '主题', '关键词', 'tag', 'topics', 'keywords', 'categories'],
  schema: nameList('标签', /[、，；;]/u),
});
