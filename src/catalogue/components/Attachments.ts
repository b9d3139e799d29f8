/** Files of the bulletin in whose text they stand: they can only be those of a served text. */
import type Attachments from '../../components/Attachments.astro';
import { served } from '../served.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Attachments> = [
  {
    name: '本站一篇带附件的简报',
    props: { file: served.withAttachments?.file ?? '' },
    shows: served.withAttachments?.labels ?? [],
  },
];
