/** On paper only: the catalogue shows it on the screen too. */
import type Colophon from '../../components/Colophon.astro';
import { bulletinView } from '../../views/bulletin.ts';
import { english, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Colophon> = [
  {
    name: '已发布的简报',
    props: { view: bulletinView(usual, 'review') },
    shows: ['https://valves.example.org/bulletins/review/', '滨海市特种阀门产业联盟', '2025年12月30日'],
  },
  {
    name: '草稿，没有网址',
    props: { view: bulletinView(usual, 'plan') },
    shows: ['编印单位', '2025年12月29日'],
  },
  {
    name: '英文',
    props: { view: bulletinView(english, 'lens') },
    shows: ['Alliance of Lighthouse Lamp Makers and Keepers'],
  },
];
