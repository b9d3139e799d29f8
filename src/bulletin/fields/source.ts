/** Where the text comes from. */
import { field, needed, optional } from '../field.ts';
import { group, line, webAddress } from '../values.ts';

export const source = field({
  key: 'source',
  label: '来源',
  help: '稿件的来源：name 是单位或媒体，url 是原文网址（没有就不写）。',
  example: 'source:\n  name: 中国工业新闻网\n  url: https://www.example.org/p/1.html',
  widget: 'group',
  required: false,
  parts: [needed('name', '名称'), optional('url', '网址', 'link')],
  otherKeys: ['来源', '出处', 'origin', 'from'],
  schema: group('来源', { name: line('来源名称'), url: webAddress('来源网址') }, ['name'], {
    名称: 'name',
    网址: 'url',
    链接: 'url',
  }),
});
