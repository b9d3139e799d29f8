/** Units that appear together. */
import type CompanyStaircase from '../../components/CompanyStaircase.astro';
import { statsView } from '../../views/stats.ts';
import { large, usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

export const examples: Examples<typeof CompanyStaircase> = [
  {
    name: '二十八篇简报，八家单位',
    id: 'stairs-few',
    props: { stairs: drawn(statsView(usual).company?.staircase), labelledby: 'stairs-few' },
    shows: ['海港阀门厂', '滨海检验', '海港阀门厂与青山铸造：16篇'],
  },
  {
    name: '两千篇简报，最多的十二家',
    id: 'stairs-many',
    props: { stairs: drawn(statsView(large).company?.staircase), labelledby: 'stairs-many' },
    shows: ['海港阀门厂', '青山铸造'],
  },
];
