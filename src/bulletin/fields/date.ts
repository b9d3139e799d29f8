/** The calendar day on which the reported event happened. */
import { field } from '../field.ts';
import { calendarDay } from '../values.ts';

export const date = field({
  key: 'date',
  label: '日期',
  help: '事情发生的那一天，写作“年-月-日”，月和日都是两位。',
  example: 'date: 2022-10-28',
  widget: 'date',
  required: true,
  otherKeys: ['日期', '时间', 'day', 'time', 'published', 'pubDate'],
  schema: calendarDay('日期'),
});
