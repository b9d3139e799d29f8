/** `/speakers/` */
import type SpeakerListing from '../../layouts/SpeakerListing.astro';
import { speakerListView } from '../../views/speakers.ts';
import { empty, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof SpeakerListing> = [
  { name: '十二位人物', props: { view: speakerListView(usual) }, shows: ['人物', '欧阳建国', '阿卜杜拉·买买提'] },
  { name: '没有人物', props: { view: speakerListView(empty) }, shows: ['人物'] },
];
