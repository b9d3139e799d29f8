/** The running number of the bulletin, as printed on the masthead line. */
import { field } from '../field.ts';
import { wholeNumber } from '../values.ts';

export const issue = field({
  key: 'issue',
  label: '期号',
  help: '简报的总期号，只写数字；页面上显示为“第 N 期”。',
  example: 'issue: 12',
  widget: 'number',
  required: false,
  otherKeys: ['期号', '期数', 'number', 'no'],
  schema: wholeNumber('期号', 1),
});
