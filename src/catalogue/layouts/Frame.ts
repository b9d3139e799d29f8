/** The document around every page. */
import type Frame from '../../layouts/Frame.astro';
import { frameView } from '../../views/frame.ts';
import { usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Frame> = [
  {
    name: '灰色模式，段首缩进，什么都没有的正文',
    props: {
      frame: { ...frameView(usual, { path: '/grey/', title: '悼念' }), grey: true, paragraphs: 'indented' },
      masthead: 'full',
    },
    slot: '<h1>悼念</h1><div class="prose"><p>今日全站为灰色。</p><p>各单位停办活动。</p></div>',
    shows: ['跳到正文', '悼念', '今日全站为灰色。'],
  },
];
