/** Ways to pass a bulletin on. */
import type Share from '../../components/Share.astro';
import { bulletinView } from '../../views/bulletin.ts';
import { english, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Share> = [
  {
    name: '已发布的简报',
    props: { share: bulletinView(usual, 'review').share, language: 'zh-Hans' },
    shows: ['复制链接', '打印', '微信扫码', '本篇网址的二维码'],
  },
  { name: '草稿，没有网址', props: { share: undefined, language: 'zh-Hans' }, shows: ['打印'] },
  {
    name: '英文',
    props: { share: bulletinView(english, 'lens').share, language: 'en' },
    shows: ['Copy link', 'Print'],
  },
];
