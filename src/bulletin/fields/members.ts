/** The member units a bulletin is about, by any of their names. */
import { field } from '../field.ts';
import { nameList } from '../values.ts';

export const members = field({
  key: 'members',
  label: '成员单位',
  help: '文中涉及的成员单位，写全称、简称或别名都可以，须在 members 文件夹里有档案。',
  example: 'members: [石工泵, 石煤机]',
  widget: 'members',
  required: false,
  otherKeys: ['成员', '成员单位', 'member', 'units', 'unit'],
  schema: nameList('成员单位', /[、，；;]/u),
});
