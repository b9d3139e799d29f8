/** `/members/` */
import type MemberListing from '../../layouts/MemberListing.astro';
import { memberListView } from '../../views/members.ts';
import { empty, large } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof MemberListing> = [
  {
    name: '四十八家单位',
    props: { view: memberListView(large) },
    shows: ['共48家成员单位。', '按产业链位置', '未注明'],
  },
  { name: '没有单位', props: { view: memberListView(empty) }, shows: ['共0家成员单位。'] },
];
