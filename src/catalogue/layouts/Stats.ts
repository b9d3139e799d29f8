/** `/stats/` */
import type Stats from '../../layouts/Stats.astro';
import { statsView } from '../../views/stats.ts';
import { empty, english, first, large, old, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Stats> = [
  { name: '还没有简报', props: { view: statsView(empty) }, shows: ['联盟数据', '还没有简报。'] },
  { name: '一篇简报', props: { view: statsView(first) }, shows: ['一年里的月份', '写得最多的主题', '产业链上的单位'] },
  { name: '二十八篇简报', props: { view: statsView(usual) }, shows: ['历年简报', '一起出现的单位', '28'] },
  { name: '两千篇简报', props: { view: statsView(large) }, shows: ['历年简报', '一起出现的单位', '2000'] },
  { name: '三十年', props: { view: statsView(old) }, shows: ['历年简报', '1996'] },
  { name: '英文', props: { view: statsView(english) }, shows: ['Keeper School'] },
];
