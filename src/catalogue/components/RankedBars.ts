/** Rows of a name and a bar. */
import type RankedBars from '../../components/RankedBars.astro';
import { statsView } from '../../views/stats.ts';
import { first, large, LONG_CODE, old } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const topics = drawn(statsView(large).topics);

export const examples: Examples<typeof RankedBars> = [
  { name: '一个主题', props: { rows: drawn(statsView(first).topics).rows }, shows: ['团体标准', '1'] },
  {
    name: '两千篇简报的主题，有二十年的走势',
    props: { rows: topics.rows, years: topics.years },
    shows: ['团体标准', '主题13'],
  },
  {
    name: '年份，名称很短',
    props: { rows: drawn(drawn(statsView(old).years).rows), form: 'short' },
    shows: ['1996', '2025'],
  },
  {
    name: '成对的单位',
    props: { rows: drawn(statsView(large).company).pairs, and: '与', form: 'stacked' },
    shows: ['海港阀门厂', '青山铸造'],
  },
  {
    name: '名称是很长的编号，没有链接，数目是零',
    props: { rows: [{ links: [{ label: LONG_CODE }], count: '0', length: 0, most: false }] },
    shows: [LONG_CODE, '0'],
  },
  { name: '没有', props: { rows: [] }, shows: [] },
];
