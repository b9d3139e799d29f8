/** A bulletin as a line of a list. */
import type ListingLine from '../../components/ListingLine.astro';
import { listingItem } from '../../views/listing.ts';
import { english, LONG_TITLE, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

const itemOf = (slug: string) => listingItem(usual, usual.library.bulletin(slug));

export const examples: Examples<typeof ListingLine> = [
  {
    name: '很长的标题，五个主题',
    props: { item: itemOf('review'), language: 'zh-Hans' },
    shows: [LONG_TITLE, '2025-12-30', '标准', '会议审查了三项团体标准。', '知识产权'],
  },
  {
    name: '草稿，只写月日',
    props: { item: itemOf('plan'), language: 'zh-Hans', withYear: false },
    shows: ['明年的工作安排', '草稿', '12-29'],
  },
  {
    name: '没有摘要和主题',
    props: { item: { ...itemOf('notice'), summary: '' }, language: 'zh-Hans', level: 'h4' },
    shows: ['放假通知', '通知'],
  },
  {
    name: '相关简报，写明缘由',
    props: { item: itemOf('review'), language: 'zh-Hans', reason: '同发言人：欧阳建国' },
    shows: [LONG_TITLE, '同发言人：欧阳建国'],
  },
  {
    name: '英文',
    props: { item: listingItem(english, english.library.bulletin('lens')), language: 'en' },
    shows: ['Lens test of the second series concluded at Harbour Glass Works', 'Standards'],
  },
];
