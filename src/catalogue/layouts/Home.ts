/** `/` */
import type Home from '../../layouts/Home.astro';
import { homeView } from '../../views/home.ts';
import { empty, english, first, large } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Home> = [
  { name: '还没有简报', props: { view: homeView(empty) }, shows: ['还没有简报。', '联盟数据'] },
  { name: '一篇简报', props: { view: homeView(first) }, shows: ['联盟成立', '青山铸造有限公司'] },
  {
    name: '两千篇简报，四十八家单位',
    props: { view: homeView(large) },
    shows: ['联盟成员单位第1821次例会召开', '2000', '查看全部成员单位'],
  },
  { name: '英文', props: { view: homeView(english) }, shows: ['Keeper School', 'Latest bulletins'] },
];
