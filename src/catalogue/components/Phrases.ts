/** Words that a line may be broken between. */
import type Phrases from '../../components/Phrases.astro';
import { LONG_TITLE } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Phrases> = [
  { name: '很长的标题', props: { text: LONG_TITLE }, shows: [LONG_TITLE] },
  {
    name: '英文',
    props: { text: 'Lens test of the second series' },
    shows: ['Lens test of the second series'],
  },
];
