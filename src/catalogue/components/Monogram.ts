/** A person’s portrait or first character; hidden from screen readers, for the name stands beside it. */
import type Monogram from '../../components/Monogram.astro';
import { served } from '../served.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Monogram> = [
  { name: '没有照片', props: { monogram: '王' }, shows: ['王'] },
  { name: '英文名', props: { monogram: 'A' }, shows: ['A'] },
  {
    name: '有照片（取自本站）',
    props: { monogram: '李', portrait: served.picture },
    shows: served.picture ? [] : ['李'],
  },
];
