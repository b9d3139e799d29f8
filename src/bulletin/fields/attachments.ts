/** Files to download with the bulletin. */
import { z } from 'astro/zod';
import { field, needed } from '../field.ts';
import { filePath, group, line } from '../values.ts';

const attachment = group('附件', { title: line('附件名称'), file: filePath('附件') }, ['title', 'file'], {
  名称: 'title',
  标题: 'title',
  文件: 'file',
});

export const attachments = field({
  key: 'attachments',
  label: '附件',
  help: '随文下载的文件，放在同一文件夹里：title 是显示的名称，file 是文件。',
  example: 'attachments:\n  - title: 联盟章程\n    file: ./章程.pdf',
  widget: 'group-list',
  required: false,
  parts: [needed('title', '名称'), needed('file', '文件', 'file')],
  otherKeys: ['附件', 'attachment', 'files', 'downloads'],
  schema: z.array(attachment, { error: '附件应当是列表，每个附件一项，以“- title: 名称”开头' }),
});
