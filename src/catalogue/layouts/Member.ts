/** `/members/<slug>/` */
import type Member from '../../layouts/Member.astro';
import { memberView } from '../../views/members.ts';
import { first, grown, LONG_ADDRESS } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Member> = [
  {
    name: '很长的网址，出现在许多简报里',
    props: { view: { ...memberView(grown, 'u-1'), website: LONG_ADDRESS } },
    shows: ['青山铸造有限公司', LONG_ADDRESS, '理事长单位', '上游'],
  },
  {
    name: '还没有简报提到',
    props: { view: { ...memberView(first, 'u-1'), items: [] } },
    shows: ['还没有提到这家单位的简报。'],
  },
];
