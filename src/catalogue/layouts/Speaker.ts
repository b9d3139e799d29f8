/** `/speakers/<slug>/` */
import type Speaker from '../../layouts/Speaker.astro';
import { speakerView } from '../../views/speakers.ts';
import type { SiteContext } from '../../views/context.ts';
import { grown, usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const viewOf = (site: SiteContext, name: string, page: number) =>
  speakerView(site, drawn(site.library.speakers.find((speaker) => speaker.name === name)).slug, page);

export const examples: Examples<typeof Speaker> = [
  {
    name: '发言一次，单位名称很长',
    props: { view: viewOf(usual, '阿卜杜拉·买买提', 1) },
    shows: ['阿卜杜拉·买买提', '1次发言'],
  },
  { name: '发言两百次', props: { view: viewOf(grown, '李山', 1) }, shows: ['李山', '厂长', '200次发言', '1', '10'] },
  {
    name: '列表的最后一页',
    props: { view: viewOf(grown, '李山', 10) },
    shows: ['李山', '200次发言', '发言的简报', '较新的一页'],
  },
];
