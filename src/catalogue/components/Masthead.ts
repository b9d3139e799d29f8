/** The red masthead. */
import type Masthead from '../../components/Masthead.astro';
import { frameView } from '../../views/frame.ts';
import { english, first, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Masthead> = [
  {
    name: '首页：全称、英文名、宗旨',
    props: { frame: frameView(usual, { path: '/' }), size: 'full' },
    shows: ['滨海市特种阀门产业联盟', 'Binhai Special Valves Industry Alliance', '自主、创新、联建、共享', '搜索'],
  },
  {
    name: '内页',
    props: { frame: frameView(usual, { path: '/archive/' }), size: 'slim' },
    shows: ['滨海市特种阀门产业联盟', '搜索', '归档'],
  },
  {
    name: '名称很长，没有英文名和宗旨',
    props: {
      frame: {
        ...frameView(first, { path: '/' }),
        siteName: '京津冀地区大型渣浆泵与特种阀门产业技术创新战略联盟',
      },
      size: 'full',
    },
    shows: ['京津冀地区大型渣浆泵与特种阀门产业技术创新战略联盟', '首页'],
  },
  {
    name: '英文',
    props: { frame: frameView(english, { path: '/' }), size: 'full' },
    shows: ['Alliance of Lighthouse Lamp Makers and Keepers', 'Search'],
  },
];
