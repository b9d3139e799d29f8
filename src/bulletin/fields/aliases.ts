/** Addresses under which the bulletin used to stand. */
import { oldAddressField } from '../old-address-field.ts';

export const aliases = oldAddressField('aliases', {
  page: '这一篇',
  named: 'file',
  example: 'founding-2022, /2022/10/20/founding.html',
});
