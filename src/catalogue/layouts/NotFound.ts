/** `/404.html` */
import type NotFound from '../../layouts/NotFound.astro';
import { notFoundView } from '../../views/page.ts';
import { usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof NotFound> = [
  { name: '没有这个页面', props: { view: notFoundView(usual) }, shows: ['没有这个页面', '可以试试：'] },
];
