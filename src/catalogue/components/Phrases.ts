/** Words that a line may be broken between. */
import type Phrases from '../../components/Phrases.astro';
import { phrases } from '../../views/phrases.ts';
import { LONG_TITLE } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Phrases> = [
  { name: '很长的标题', props: { phrases: phrases(LONG_TITLE) }, shows: [LONG_TITLE] },
  {
    name: '英文',
    props: { phrases: phrases('Lens test of the second series') },
    shows: ['Lens test of the second series'],
  },
];
