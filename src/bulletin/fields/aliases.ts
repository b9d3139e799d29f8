/** Addresses under which the bulletin used to stand. */
import { field } from '../field.ts';
import { OLD_ADDRESSES, oldAddressList } from '../old-addresses.ts';

export const aliases = field({
  key: 'aliases',
  label: '旧网址',
  help: `这一篇以前用过的网址，打开它们会转到现在的网址。改了文件名，就写原来的文件名（不带 .md）；${OLD_ADDRESSES}`,
  example: 'aliases: [founding-2022, /2022/10/20/founding.html]',
  widget: 'list',
  required: false,
  otherKeys: ['旧网址', '旧地址', 'alias', 'oldUrls', 'oldUrl', 'redirect_from', 'redirectFrom'],
  schema: oldAddressList(),
});
