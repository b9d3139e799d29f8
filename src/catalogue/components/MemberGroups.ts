/** Member units under the headings of their groups. */
import type MemberGroups from '../../components/MemberGroups.astro';
import { membersByRole } from '../../views/members.ts';
import { first, large, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof MemberGroups> = [
  {
    name: '按职务，只有名称',
    props: { groups: membersByRole(usual) },
    shows: ['理事长单位', '副理事长单位', '成员单位', '滨海检验有限公司'],
  },
  {
    name: '一家单位，有简介和篇数',
    props: { groups: membersByRole(first), detailed: true },
    shows: ['青山铸造有限公司', '这家单位做阀门和配件。', '1篇'],
  },
  {
    name: '四十八家单位，有简介和篇数',
    props: { groups: membersByRole(large), detailed: true },
    shows: ['长堤物流6有限公司', '2000篇'],
  },
];
