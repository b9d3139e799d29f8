/** `/search/` */
import type Search from '../../layouts/Search.astro';
import { searchPageView } from '../../views/page.ts';
import { english, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Search> = [
  { name: '中文', props: { view: searchPageView(usual) }, shows: ['搜索', '也可以从这里找'] },
  { name: '英文', props: { view: searchPageView(english) }, shows: ['Search'] },
];
