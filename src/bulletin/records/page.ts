/** What a standing page's file says: `pages/<slug>.md`. */
import { field, type Values } from '../field.ts';
import { oldAddressField } from '../old-address-field.ts';
import { line, text } from '../values.ts';

export const pageFields = {
  title: field({
    key: 'title',
    label: '标题',
    help: '页面的标题。',
    example: 'title: 关于联盟',
    widget: 'line',
    required: true,
    otherKeys: ['标题', 'name'],
    schema: line('标题'),
  }),
  summary: field({
    key: 'summary',
    label: '摘要',
    help: '一句话的内容提要。',
    example: 'summary: 联盟的宗旨、组织和成员单位。',
    widget: 'text',
    required: false,
    otherKeys: ['摘要', 'description'],
    schema: text('摘要'),
  }),
  aliases: oldAddressField('aliases', { page: '这一页', named: 'file', example: '/about.html' }),
};

export type PageData = Values<typeof pageFields>;
