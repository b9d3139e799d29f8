/** The main menu. */
import type MainMenu from '../../components/MainMenu.astro';
import { frameView } from '../../views/frame.ts';
import { english, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof MainMenu> = [
  {
    name: '本页在菜单上',
    props: { frame: frameView(usual, { path: '/tags/' }) },
    shows: ['首页', '简报', '主题', '成员单位', '数据'],
  },
  {
    name: '八项，手机上两行各四项',
    props: {
      frame: {
        ...frameView(usual, {}),
        menu: ['首页', '简报', '主题', '成员单位', '人物', '归档', '数据', '关于'].map((label, index) => ({
          label,
          href: `/p-${index}/`,
          ...(index === 6 && { current: 'page' as const }),
        })),
      },
    },
    shows: ['首页', '成员单位', '数据', '关于'],
  },
  {
    name: '十二项，有一项很长',
    props: {
      frame: {
        ...frameView(usual, {}),
        menu: Array.from({ length: 12 }, (_, index) => ({
          label: index === 7 ? '团体标准与知识产权公共服务平台' : `栏目${index + 1}`,
          href: `/c-${index}/`,
          ...(index === 3 && { current: 'true' as const }),
        })),
      },
    },
    shows: ['栏目1', '团体标准与知识产权公共服务平台', '栏目12'],
  },
  {
    name: '英文',
    props: { frame: frameView(english, { path: '/' }) },
    shows: ['Home', 'Topics', 'Figures'],
  },
];
