/** `/archive/` */
import type Archive from '../../layouts/Archive.astro';
import { archiveView } from '../../views/archive.ts';
import { empty, grown, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Archive> = [
  { name: '有一年是空的', props: { view: archiveView(usual) }, shows: ['归档', '2025年', '2020年', '筹备会召开'] },
  { name: '三百篇简报', props: { view: archiveView(grown) }, shows: ['2016年', '联盟成员单位第300次例会召开'] },
  { name: '还没有简报', props: { view: archiveView(empty) }, shows: ['归档', '还没有简报。'] },
];
