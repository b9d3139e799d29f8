/** `/bulletins/<slug>/` */
import type Bulletin from '../../layouts/Bulletin.astro';
import { bulletinView } from '../../views/bulletin.ts';
import { english, LONG_TITLE, LONG_CODE, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Bulletin> = [
  {
    name: '很长的标题，十二位发言人，很长的编号和网址',
    props: { view: bulletinView(usual, 'review') },
    shows: [LONG_TITLE, '第36期', '欧阳建国', '陈八', LONG_CODE, '审查的标准'],
  },
  { name: '没有发言人、单位和主题', props: { view: bulletinView(usual, 'notice') }, shows: ['放假通知', '正文。'] },
  {
    name: '草稿',
    props: { view: bulletinView(usual, 'plan') },
    shows: ['明年的工作安排', '这是一篇草稿，不会发布。'],
  },
  { name: '英文', props: { view: bulletinView(english, 'lens') }, shows: ['Ann Hill', 'All lenses passed.'] },
];
