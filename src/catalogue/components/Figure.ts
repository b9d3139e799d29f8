/** A picture with a caption. */
import type Figure from '../../components/Figure.astro';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Figure> = [
  {
    name: '有图注',
    props: { caption: '泄漏量与开关次数的关系（示意）' },
    slot: '<img src="/logo.svg" alt="示意曲线" width="48" height="48">',
    shows: ['示意曲线', '泄漏量与开关次数的关系（示意）'],
  },
  {
    name: '没有图注',
    props: {},
    slot: '<img src="/logo.svg" alt="另一条示意曲线" width="48" height="48">',
    shows: ['另一条示意曲线'],
  },
];
