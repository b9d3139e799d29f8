/** The search dialog; the catalogue shows it open. */
import type SearchDialog from '../../components/SearchDialog.astro';
import { siteText } from '../../site/text/index.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof SearchDialog> = [
  {
    name: '中文',
    props: { text: siteText('zh-Hans'), href: '/search/' },
    shows: ['搜索简报', '搜索', '关闭', '再试一次'],
  },
  { name: '英文', props: { text: siteText('en'), href: '/search/' }, shows: ['Search', 'Close'] },
];
