/** What every figure has around its drawing. */
import type ChartFigure from '../../components/ChartFigure.astro';
import { statsView } from '../../views/stats.ts';
import { usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const months = drawn(statsView(usual).months);

export const examples: Examples<typeof ChartFigure> = [
  {
    name: '有说明、图和数据表',
    props: { head: { ...months, id: 'figure-with-table' }, language: 'zh-Hans' },
    slot: '<p>（图）</p>',
    shows: ['一年里的月份', months.finding, months.note, '（图）', '数据表', '合计'],
  },
  {
    name: '没有说明和数据表，结论很长',
    props: {
      head: {
        id: 'figure-without-table',
        title: '没有数据的图',
        finding: '还没有哪篇简报里同时有两家成员单位。'.repeat(4),
      },
      language: 'zh-Hans',
    },
    slot: '<p>（图）</p>',
    shows: ['没有数据的图', '还没有哪篇简报里同时有两家成员单位。'.repeat(4)],
  },
  {
    name: '英文',
    props: {
      head: {
        id: 'figure-in-english',
        title: 'Bulletins per year',
        finding: '3 bulletins from 2022 to 2024.',
        table: months.table,
      },
      language: 'en',
    },
    slot: '<p>(drawing)</p>',
    shows: ['Bulletins per year', '(drawing)', 'Data table'],
  },
];
