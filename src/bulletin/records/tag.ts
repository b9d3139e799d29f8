/** What an entry of the tag vocabulary says: one item of `tags.yaml`. */
import { field, type Values } from '../field.ts';
import { oldAddressField } from '../old-address-field.ts';
import { line, nameList, slug, text } from '../values.ts';

export const tagFields = {
  label: field({
    key: 'label',
    label: '标签',
    help: '标签的写法。',
    example: 'label: 标准制定',
    widget: 'line',
    required: true,
    otherKeys: ['标签', '名称', 'name', 'title'],
    schema: line('标签'),
  }),
  slug: field({
    key: 'slug',
    label: '网址名',
    help: '标签页网址的最后一段，用小写字母、数字和连字符。',
    example: 'slug: standards',
    widget: 'line',
    required: true,
    otherKeys: ['网址', 'url', 'id'],
    schema: slug('网址名'),
  }),
  aliases: field({
    key: 'aliases',
    label: '别名',
    help: '意思相同的其他写法。',
    example: 'aliases: [标准编制]',
    widget: 'list',
    required: false,
    otherKeys: ['别名', 'alias'],
    schema: nameList('别名'),
  }),
  description: field({
    key: 'description',
    label: '说明',
    help: '这个标签收哪些文章。',
    example: 'description: 国家、行业和团体标准的制定与发布。',
    widget: 'text',
    required: false,
    otherKeys: ['说明', '描述', 'summary'],
    schema: text('说明'),
  }),
  parent: field({
    key: 'parent',
    label: '上级标签',
    help: '更大的主题，写它的标签。',
    example: 'parent: 技术创新',
    widget: 'line',
    required: false,
    otherKeys: ['上级'],
    schema: line('上级标签'),
  }),
  oldUrls: oldAddressField('oldUrls', { page: '标签页', named: 'slug', example: 'standard' }),
};

export type TagData = Values<typeof tagFields>;
