/** A picture inside an `.mdx` text. */
import type ContentPicture from '../../components/ContentPicture.astro';
import { served } from '../served.ts';
import type { Examples } from '../example.ts';

/** For a site without pictures; a vector, which nobody makes smaller. */
const NO_PICTURE = { src: 'data:image/svg+xml,', width: 400, height: 300, format: 'svg' } as const;

export const examples: Examples<typeof ContentPicture> = [
  {
    name: '本站的一张图片',
    props: { src: served.picture?.picture ?? NO_PICTURE, alt: '试验台的照片' },
    shows: ['试验台的照片'],
  },
];
