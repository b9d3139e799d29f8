/** `/archive/` */
import type Archive from '../../layouts/Archive.astro';
import { archiveView } from '../../views/archive.ts';
import { empty, english, grown, large, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Archive> = [
  { name: '有一年是空的', props: { view: archiveView(usual) }, shows: ['归档', '2025年', '2020年', '筹备会召开'] },
  {
    name: '三百篇简报：各年各月的篇数，最近一年的全部',
    props: { view: archiveView(grown) },
    shows: ['2016年', '2025年', '联盟成员单位第300次例会召开'],
  },
  {
    name: '两千篇简报：最近一年只有几个月',
    props: { view: archiveView(large) },
    shows: ['2006年', '查看2025年的全部简报'],
  },
  { name: '英文', props: { view: archiveView(english) }, shows: ['2024', 'The alliance is founded', 'April'] },
  { name: '还没有简报', props: { view: archiveView(empty) }, shows: ['归档', '还没有简报。'] },
];
