/** What the search is made of before it is opened: nothing of it is seen; it stands once in a page. */
import type SearchParts from '../../components/SearchParts.astro';
import { siteText } from '../../site/text/index.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof SearchParts> = [
  {
    name: '中文',
    props: { text: siteText('zh-Hans'), href: '/search/', kinds: { 会议: '例会' } },
    shows: ['最近搜索', '清除记录', '上下键选择，回车打开，Esc 关闭'],
  },
];
