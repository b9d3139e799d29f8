/** A picture inside an `.mdx` text. */
import type ContentPicture from '../../components/ContentPicture.astro';
import { served } from '../served.ts';
import type { Examples } from '../example.ts';

/** For a site without pictures. */
const NO_PICTURE = { src: 'data:image/svg+xml,', width: 400, height: 300, sources: [], sizes: '' };

export const examples: Examples<typeof ContentPicture> = [
  {
    name: '本站的一张图片',
    props: { src: './试验台.png', alt: '试验台的照片', pictures: { './试验台.png': served.picture ?? NO_PICTURE } },
    shows: ['试验台的照片'],
  },
];
