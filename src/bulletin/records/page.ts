/** What a standing page's file says: `pages/<slug>.md`. */
import { field, type Values } from '../field.ts';
import { OLD_ADDRESSES, oldAddressList } from '../old-addresses.ts';
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
  aliases: field({
    key: 'aliases',
    label: '旧网址',
    help: `这一页以前用过的网址，打开它们会转到现在的网址。改了文件名，就写原来的文件名（不带 .md）；${OLD_ADDRESSES}`,
    example: 'aliases: [/about.html]',
    widget: 'list',
    required: false,
    otherKeys: ['旧网址', '旧地址', 'alias', 'oldUrls', 'oldUrl', 'redirect_from', 'redirectFrom'],
    schema: oldAddressList(),
  }),
};

export type PageData = Values<typeof pageFields>;
