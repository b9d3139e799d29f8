/** The picture that stands for the bulletin in lists and shares. */
import { field } from '../field.ts';
import { filePath } from '../values.ts';

export const cover = field({
  key: 'cover',
  label: '封面图',
  help: '代表这篇简报的图片，放在同一文件夹里。',
  example: 'cover: ./会场.jpg',
  widget: 'picture',
  required: false,
  otherKeys: ['封面', '封面图', 'image', 'thumbnail', 'picture'],
  schema: filePath('封面图'),
});
