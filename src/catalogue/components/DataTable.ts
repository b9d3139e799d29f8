/** The numbers behind a figure. */
import type DataTable from '../../components/DataTable.astro';
import { statsView } from '../../views/stats.ts';
import { first, large } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

export const examples: Examples<typeof DataTable> = [
  {
    name: '一篇简报',
    props: { table: drawn(statsView(first).months).table, title: '一年里的月份', words: '数据表' },
    shows: ['数据表', '十月'.replace('十', '10'), '2025', '合计'],
  },
  {
    name: '两千篇简报，十二家单位',
    props: { table: drawn(statsView(large).company?.table), title: '一起出现的单位', words: '数据表' },
    shows: ['青山铸造', '海港阀门厂', '—'],
  },
  {
    name: '英文，没有链接',
    props: {
      table: { columns: ['Year', 'Bulletins'], rows: [{ label: '2024', cells: ['0'] }] },
      title: 'Bulletins per year',
      words: 'Data table',
    },
    shows: ['Data table', 'Year', 'Bulletins', '2024', '0'],
  },
];
