/** The day of the last correction that readers should know of. */
import { field } from '../field.ts';
import { calendarDay } from '../values.ts';

export const updated = field({
  key: 'updated',
  label: '更新日期',
  help: '内容有实质更正时写更正的那一天，错别字不必。',
  example: 'updated: 2022-11-02',
  widget: 'date',
  required: false,
  otherKeys: ['更新', '更新日期', 'lastmod', 'modified', 'updatedDate'],
  schema: calendarDay('更新日期'),
});
