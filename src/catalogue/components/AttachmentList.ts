/** Files to download. */
import type AttachmentList from '../../components/AttachmentList.astro';
import { LONG_CODE } from '../alliances.ts';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof AttachmentList> = [
  {
    name: '三种文件，其中一个没有后缀',
    props: {
      items: [
        { label: '会议日程', href: '/files/日程.docx', type: 'DOCX' },
        { label: '成员单位名单', href: '/files/名单.csv', type: 'CSV' },
        { label: '说明', href: '/files/说明', type: '' },
      ],
    },
    shows: ['会议日程', 'DOCX', '成员单位名单', 'CSV', '说明'],
  },
  {
    name: '名称是很长的编号',
    props: { items: [{ label: LONG_CODE, href: '/files/a.pdf', type: 'PDF' }] },
    shows: [LONG_CODE, 'PDF'],
  },
];
