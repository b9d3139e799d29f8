/** `/members/<slug>/` */
import type Member from '../../layouts/Member.astro';
import { memberView } from '../../views/members.ts';
import { first, grown, LONG_ADDRESS } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const inMany = memberView(grown, 'u-1', 1);

export const examples: Examples<typeof Member> = [
  {
    name: '很长的网址，出现在许多简报里',
    props: { view: { ...inMany, profile: { ...drawn(inMany.profile), website: LONG_ADDRESS } } },
    shows: ['青山铸造有限公司', LONG_ADDRESS, '理事长单位', '上游', '较旧的一页'],
  },
  {
    name: '列表的第二页',
    props: { view: memberView(grown, 'u-1', 2) },
    shows: ['青山铸造有限公司', '相关简报', '较新的一页', '订阅'],
  },
  {
    name: '还没有简报提到',
    props: { view: { ...memberView(first, 'u-1', 1), items: [] } },
    shows: ['还没有提到这家单位的简报。'],
  },
];
