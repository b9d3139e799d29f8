/** Bulletins by month. */
import type MonthDots from '../../components/MonthDots.astro';
import type { SiteContext } from '../../views/context.ts';
import { statsView } from '../../views/stats.ts';
import { english, first, large, old } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const months = (site: SiteContext, id: string) => ({ ...drawn(statsView(site).months), id });

export const examples: Examples<typeof MonthDots> = [
  {
    name: '一篇简报',
    id: 'months-one',
    props: { months: months(first, 'months-one') },
    shows: ['月', '2025', '2025年10月：1篇'],
  },
  {
    name: '两千篇简报，二十年',
    id: 'months-many',
    props: { months: months(large, 'months-many') },
    shows: ['2006', '2025', '12'],
  },
  {
    name: '六十篇简报，三十年',
    id: 'months-old',
    props: { months: months(old, 'months-old') },
    shows: ['1996', '2025'],
  },
  { name: '英文', id: 'months-english', props: { months: months(english, 'months-english') }, shows: ['2023', '2024'] },
];
