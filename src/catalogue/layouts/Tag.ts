/** `/tags/<slug>/` */
import type Tag from '../../layouts/Tag.astro';
import { tagView } from '../../views/tags.ts';
import { large, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Tag> = [
  { name: '六百多篇简报的主题', props: { view: tagView(large, 't-1', 1) }, shows: ['团体标准', '较旧的一页'] },
  { name: '还没有简报的主题', props: { view: tagView(large, 't-40', 1) }, shows: ['主题40'] },
  { name: '十几篇简报的主题', props: { view: tagView(usual, 't-1', 1) }, shows: ['团体标准', '关于团体标准的简报。'] },
];
