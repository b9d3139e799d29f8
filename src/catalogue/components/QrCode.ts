/** A QR code. */
import type QrCode from '../../components/QrCode.astro';
import { LONG_ADDRESS } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof QrCode> = [
  { name: '短网址', props: { address: 'https://example.org/', alt: '短网址的二维码' }, shows: ['短网址的二维码'] },
  {
    name: '很长的网址',
    props: { address: LONG_ADDRESS.repeat(3), alt: '长网址的二维码' },
    shows: ['长网址的二维码'],
  },
];
