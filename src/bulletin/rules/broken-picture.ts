/** A picture that cannot be decoded would stop the build with a stack trace. */
import { readTarget } from '../paths.ts';
import { pictureUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const brokenPicture: ContentRule = {
  code: 'broken-picture',
  severity: 'error',
  title: '图片打不开',
  help: '用看图软件打开试试；打不开就换一份，打得开就另存为 JPG、PNG、WebP 或 SVG',
  check: ({ content, host }) =>
    pictureUses(content).flatMap(({ entry, target, position }) => {
      const reading = readTarget(entry.file, target, host);
      const fact = reading.kind === 'file' ? content.files.get(reading.file) : undefined;
      return fact && fact.kind === 'file' && fact.picture !== 'sound'
        ? [{ file: entry.file, ...position, message: `“${target}”不是能用的图片` }]
        : [];
    }),
};
