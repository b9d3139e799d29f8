/** The industry chain. */
import type ChainLanes from '../../components/ChainLanes.astro';
import { statsView } from '../../views/stats.ts';
import { english, first, large, usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

export const examples: Examples<typeof ChainLanes> = [
  {
    name: '八家单位，两家没有注明位置',
    props: { chain: drawn(statsView(usual).chain), language: 'zh-Hans' },
    shows: ['上游', '中游', '下游', '青山铸造', '未注明位置的2家'],
  },
  {
    name: '一家单位，两段是空的',
    props: { chain: drawn(statsView(first).chain), language: 'zh-Hans' },
    shows: ['青山铸造', '1家', '0家', '暂无'],
  },
  {
    name: '四十八家单位，两千篇简报',
    props: { chain: drawn(statsView(large).chain), language: 'zh-Hans' },
    shows: ['未注明位置的12家', '青山铸造', '青山铸造5'],
  },
  {
    name: '英文',
    props: { chain: drawn(statsView(english).chain), language: 'en' },
    shows: ['Harbour Glass Works', 'Keeper School'],
  },
];
