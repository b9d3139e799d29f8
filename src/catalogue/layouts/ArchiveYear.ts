/** `/archive/<year>/` */
import type ArchiveYear from '../../layouts/ArchiveYear.astro';
import { archiveYearView } from '../../views/archive.ts';
import type { SiteContext } from '../../views/context.ts';
import { english, first, grown, usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const viewOf = (site: SiteContext, year: string) =>
  archiveYearView(site, drawn(site.library.archive.find((archived) => archived.year === year)), 1);

export const examples: Examples<typeof ArchiveYear> = [
  {
    name: '很多篇',
    props: { view: viewOf(grown, '2025') },
    shows: ['2025年的简报', '11月', '年份', '2016年', '联盟成员单位第300次例会召开'],
  },
  { name: '一个月里的一篇', props: { view: viewOf(usual, '2020') }, shows: ['2020年的简报', '2月', '筹备会召开'] },
  { name: '只有一年', props: { view: viewOf(first, '2025') }, shows: ['2025年的简报', '联盟成立'] },
  { name: '英文', props: { view: viewOf(english, '2023') }, shows: ['Bulletins of 2023', 'April', '2024'] },
];
