/** The title of a page. */
import type PageHead from '../../components/PageHead.astro';
import { LONG_TITLE } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof PageHead> = [
  { name: '只有标题', props: { title: '主题' }, shows: ['主题'] },
  {
    name: '很长的标题，两行说明，中间一行没有',
    props: { title: LONG_TITLE, lines: ['共2000篇。', undefined, '按日期从新到旧排列。'] },
    shows: [LONG_TITLE, '共2000篇。', '按日期从新到旧排列。'],
  },
  {
    name: '英文，下面还有内容',
    props: { title: 'Topics', lines: ['5 topics by number of bulletins.'] },
    slot: '<p>Below</p>',
    shows: ['Topics', '5 topics by number of bulletins.', 'Below'],
  },
];
