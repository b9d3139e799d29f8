/** What the size of a dot means. */
import type DotKey from '../../components/DotKey.astro';
import { dotKey } from '../../views/figures/scale.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof DotKey> = [
  {
    name: '最多一篇',
    props: { dots: dotKey(1, 0.9, (count) => `${count}篇`), unit: 'em' },
    shows: ['1篇'],
  },
  {
    name: '最多两千篇，以像素计',
    props: { dots: dotKey(2000, 12, (count) => `${count}篇`), unit: 'px' },
    shows: ['1篇', '500篇', '2000篇'],
  },
];
