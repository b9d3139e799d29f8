/** `/bulletins/` */
import type BulletinListing from '../../layouts/BulletinListing.astro';
import { bulletinListView } from '../../views/bulletin-list.ts';
import { empty, large } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof BulletinListing> = [
  {
    name: '两千篇简报的第二页',
    props: { view: bulletinListView(large, 2) },
    shows: ['全部简报', '较新的一页', '较旧的一页'],
  },
  { name: '还没有简报', props: { view: bulletinListView(empty, 1) }, shows: ['全部简报', '还没有简报。'] },
];
