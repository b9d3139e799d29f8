/** Where the event took place. */
import { field } from '../field.ts';
import { line } from '../values.ts';

export const place = field({
  key: 'place',
  label: '地点',
  help: '会议或活动的地点。',
  example: 'place: 石家庄市井陉矿区',
  widget: 'line',
  required: false,
  otherKeys: ['地点', '地址', 'location', 'where'],
  schema: line('地点'),
});
