/** What a speaker said. */
import type SpeakerQuote from '../../components/SpeakerQuote.astro';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof SpeakerQuote> = [
  {
    name: '姓名和职务',
    props: { name: '李伟', post: '标准起草组组长' },
    slot: '<p>试验怎么做，数据怎么记，要写得让每家工厂都能照做。</p>',
    shows: ['李伟', '标准起草组组长', '试验怎么做，数据怎么记，要写得让每家工厂都能照做。'],
  },
  {
    name: '英文，没有职务，两段',
    props: { name: 'Ann Hill' },
    slot: '<p>Keep the lamps burning.</p><p>All of them.</p>',
    shows: ['Ann Hill', 'Keep the lamps burning.', 'All of them.'],
  },
];
