/** The way through a paged list. */
import type Pager from '../../components/Pager.astro';
import { paged } from '../../views/listing.ts';
import type { SiteContext } from '../../views/context.ts';
import { english, large, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

const pager = (site: SiteContext, count: number, page: number) =>
  paged(site, '/bulletins/', Array.from({ length: count }), page).pager;

export const examples: Examples<typeof Pager> = [
  { name: '只有一页：不显示', props: { pager: pager(usual, 3, 1), language: 'zh-Hans' }, shows: [] },
  { name: '第一页', props: { pager: pager(usual, 60, 1), language: 'zh-Hans' }, shows: ['较旧的一页', '1', '2'] },
  {
    name: '两千篇的中间一页',
    props: { pager: pager(large, 2000, 30), language: 'zh-Hans' },
    shows: ['较新的一页', '较旧的一页', '1', '28', '30', '32'],
  },
  { name: '最后一页，英文', props: { pager: pager(english, 60, 2), language: 'en' }, shows: ['1', '2', 'Newer'] },
];
