/** `/speakers/<slug>/` */
import type Speaker from '../../layouts/Speaker.astro';
import { speakerView } from '../../views/speakers.ts';
import type { SiteContext } from '../../views/context.ts';
import { large, usual } from '../alliances.ts';
import { drawn, type Examples } from '../example.ts';

const viewOf = (site: SiteContext, name: string) =>
  speakerView(site, drawn(site.library.speakers.find((speaker) => speaker.name === name)).slug);

export const examples: Examples<typeof Speaker> = [
  {
    name: '发言一次，单位名称很长',
    props: { view: viewOf(usual, '阿卜杜拉·买买提') },
    shows: ['阿卜杜拉·买买提', '1次发言'],
  },
  { name: '发言一千多次', props: { view: viewOf(large, '李山') }, shows: ['李山', '厂长', '1333次发言'] },
];
