/** The alliance in numbers. */
import type FactList from '../../components/FactList.astro';
import { allianceFacts } from '../../views/alliance-facts.ts';
import { empty, english, large, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof FactList> = [
  {
    name: '大字并排，有成立日期',
    props: { facts: allianceFacts(usual), form: 'large' },
    shows: ['成立', '2020年2月3日', '简报', '28'],
  },
  {
    name: '两千篇简报，窄栏里的行',
    props: { facts: allianceFacts(large), form: 'rows' },
    shows: ['简报', '2000', '成员单位', '48'],
  },
  {
    name: '什么都还没有',
    props: { facts: allianceFacts(empty), form: 'large' },
    shows: ['简报', '0'],
  },
  {
    name: '英文',
    props: { facts: allianceFacts(english), form: 'rows' },
    shows: ['Bulletins', '2'],
  },
];
