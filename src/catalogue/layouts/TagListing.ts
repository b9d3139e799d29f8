/** `/tags/` */
import type TagListing from '../../layouts/TagListing.astro';
import { tagListView } from '../../views/tags.ts';
import { empty, large } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof TagListing> = [
  { name: '四十个主题', props: { view: tagListView(large) }, shows: ['主题', '主题40', '关于主题40的简报。'] },
  { name: '没有主题', props: { view: tagListView(empty) }, shows: ['主题'] },
];
