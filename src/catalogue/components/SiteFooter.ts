/** The footer. */
import type SiteFooter from '../../components/SiteFooter.astro';
import { frameView } from '../../views/frame.ts';
import { english, first, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof SiteFooter> = [
  {
    name: '有联系方式、两个备案号和菜单之外的一页',
    props: { frame: frameView(usual, {}) },
    shows: [
      '关于联盟',
      '冀ICP备00000000号-1',
      '冀公网安备13010002000000号',
      '编印单位：滨海市特种阀门产业联盟',
      '订阅（Atom）',
    ],
  },
  { name: '没有', props: { frame: frameView(first, {}) }, shows: ['滨海市特种阀门产业联盟', '订阅（Atom）'] },
  {
    name: '英文',
    props: { frame: frameView(english, {}) },
    shows: ['Alliance of Lighthouse Lamp Makers and Keepers'],
  },
];
