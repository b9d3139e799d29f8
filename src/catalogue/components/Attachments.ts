/** Files of a bulletin at a place in its text. */
import type Attachments from '../../components/Attachments.astro';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Attachments> = [
  {
    name: '两个附件',
    props: {
      items: [
        { label: '会议通知', href: '#', type: 'PDF' },
        { label: '参会回执', href: '#', type: 'DOCX' },
      ],
    },
    shows: ['会议通知', '参会回执', 'PDF', 'DOCX'],
  },
];
