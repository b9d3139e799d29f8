/** The text of a document. */
import type Body from '../../components/Body.astro';
import { standingPageView } from '../../views/page.ts';
import { bulletinView } from '../../views/bulletin.ts';
import { english, LONG_ADDRESS, LONG_CODE, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Body> = [
  {
    name: '标题、表格、引文、注释，很长的编号和网址',
    props: { body: standingPageView(usual, 'about').body, language: 'zh-Hans' },
    shows: ['审查的标准', '讨论的意见', LONG_CODE, `${LONG_ADDRESS}（站外链接）`, '注释'],
  },
  {
    name: '英文',
    props: { body: bulletinView(english, 'lens').body, language: 'en' },
    shows: ['All lenses passed.'],
  },
];
