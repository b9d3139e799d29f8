/** The facts of a bulletin. */
import type BulletinDetails from '../../components/BulletinDetails.astro';
import { bulletinView } from '../../views/bulletin.ts';
import { english, usual } from '../alliances.ts';
import { served } from '../served.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof BulletinDetails> = [
  {
    name: '十二位发言人，没有照片，单位名称很长',
    props: { view: bulletinView(usual, 'review') },
    shows: ['欧阳建国', '阿卜杜拉·买买提', '陈八', '2025年12月30日', '2026年1月4日', '海港阀门厂有限公司', '知识产权'],
  },
  {
    name: '没有发言人、单位和主题',
    props: { view: bulletinView(usual, 'notice') },
    shows: ['2025年12月31日 · 通知', '类别'],
  },
  {
    name: '一位发言人，有照片（取自本站）',
    props: {
      view: {
        ...bulletinView(usual, 'b-1'),
        speakers: [
          {
            name: '王海',
            href: '/speakers/wang-hai/',
            monogram: '王',
            org: '海港阀门厂有限公司',
            ...(served.picture && { portrait: served.picture }),
          },
        ],
      },
    },
    shows: ['王海', '海港阀门厂有限公司'],
  },
  {
    name: '英文',
    props: { view: bulletinView(english, 'lens') },
    shows: ['Ann Hill', 'Head of works', 'Keeper School'],
  },
];
