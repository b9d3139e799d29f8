/** Bulletins under their months. */
import type ArchiveMonths from '../../components/ArchiveMonths.astro';
import { archiveView } from '../../views/archive.ts';
import type { SiteContext } from '../../views/context.ts';
import { english, LONG_TITLE, usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const newest = (site: SiteContext) => drawn(archiveView(site).sections[0]).months;

export const examples: Examples<typeof ArchiveMonths> = [
  {
    name: '几个月，有很长的标题',
    props: { months: newest(usual), level: 'h3' },
    shows: [LONG_TITLE, '12月', '12-30'],
  },
  { name: '英文', props: { months: newest(english), level: 'h3' }, shows: ['May', '05-06'] },
  { name: '没有', props: { months: [], level: 'h3' }, shows: [] },
];
