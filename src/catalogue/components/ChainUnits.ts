/** Units of a lane. */
import type ChainUnits from '../../components/ChainUnits.astro';
import { statsView } from '../../views/stats.ts';
import { large } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const lane = drawn(drawn(statsView(large).chain).lanes[0]);

export const examples: Examples<typeof ChainUnits> = [
  {
    name: '两千篇简报中的十二家',
    props: { units: lane.units },
    shows: ['青山铸造', '青山铸造5', '597'],
  },
  {
    name: '并排，另有未列出的单位，名称很长',
    props: {
      units: [
        ...lane.units.slice(0, 3),
        {
          label: '滨海市特种设备检验与阀门密封技术研究院（国家阀门质量检验检测中心）',
          href: '/members/centre/',
          count: '0',
          radius: 0,
        },
      ],
      rest: { label: '另有28家', href: '/members/' },
      wide: true,
    },
    shows: ['滨海市特种设备检验与阀门密封技术研究院（国家阀门质量检验检测中心）', '另有28家'],
  },
];
