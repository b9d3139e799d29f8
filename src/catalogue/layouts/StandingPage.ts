/** `/about/` and other standing pages. */
import type StandingPage from '../../layouts/StandingPage.astro';
import { standingPageView } from '../../views/page.ts';
import { LONG_CODE, usual } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof StandingPage> = [
  { name: '标题、表格、很长的编号', props: { view: standingPageView(usual, 'about') }, shows: ['关于联盟', LONG_CODE] },
];
