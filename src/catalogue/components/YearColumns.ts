/** Bulletins per year as columns. */
import type YearColumns from '../../components/YearColumns.astro';
import { yearColumns } from '../../views/figures/years.ts';
import { statsView } from '../../views/stats.ts';
import { large, usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

export const examples: Examples<typeof YearColumns> = [
  {
    name: '两年，各一篇',
    id: 'years-two',
    props: {
      years: yearColumns(['2024', '2025'].map((year) => ({ year, count: 1, months: [] }))),
      labelledby: 'years-two',
    },
    shows: ['2024', '2025', '1'],
  },
  {
    name: '六年，中间有一年是空的',
    id: 'years-usual',
    props: { years: drawn(statsView(usual).years?.columns), labelledby: 'years-usual' },
    shows: ['2020', '2021', '0', '2025'],
  },
  {
    name: '二十年，两千篇；窄屏上由行代替',
    id: 'years-many',
    props: { years: drawn(statsView(large).years?.columns), labelledby: 'years-many' },
    shows: ['2006', '2025'],
  },
];
