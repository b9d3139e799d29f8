/** A picture with a caption. */
import type Figure from '../../components/Figure.astro';
import type { Examples } from '../example.ts';

/** A picture that costs no request. */
const CURVE =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'><path d='M0 48Q24 40 48 0' fill='none' stroke='teal' stroke-width='2'/></svg>";

export const examples: Examples<typeof Figure> = [
  {
    name: '有图注',
    props: { caption: '泄漏量与开关次数的关系（示意）' },
    slot: `<img src="${CURVE}" alt="示意曲线" width="48" height="48">`,
    shows: ['示意曲线', '泄漏量与开关次数的关系（示意）'],
  },
  {
    name: '没有图注',
    props: {},
    slot: `<img src="${CURVE}" alt="另一条示意曲线" width="48" height="48">`,
    shows: ['另一条示意曲线'],
  },
];
