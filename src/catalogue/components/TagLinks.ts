/** Topics side by side. */
import type TagLinks from '../../components/TagLinks.astro';
import { homeView } from '../../views/home.ts';
import { tagListView } from '../../views/tags.ts';
import { large, LONG_CODE, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof TagLinks> = [
  { name: '首页的主题', props: { tags: homeView(usual).tags }, shows: ['团体标准', '知识产权'] },
  { name: '四十个主题，两千篇简报', props: { tags: tagListView(large).tags }, shows: ['团体标准', '主题40', '618篇'] },
  {
    name: '名称是很长的编号，没有篇数',
    props: { tags: [{ label: LONG_CODE, href: '/tags/code/' }] },
    shows: [LONG_CODE],
  },
  { name: '没有', props: { tags: [] }, shows: [] },
];
