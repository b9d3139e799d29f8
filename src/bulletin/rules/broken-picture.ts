/** A picture that cannot be decoded would stop the build with a stack trace; one of unknown size would not be seen. */
import { readTarget } from '../paths.ts';
import { pictureUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const brokenPicture: ContentRule = {
  code: 'broken-picture',
  severity: 'error',
  title: '图片打不开',
  help: '用看图软件打开试试；打不开就换一份，打得开就另存为 JPG、PNG、WebP 或 SVG',
  check: ({ content, site }) =>
    pictureUses(content).flatMap(({ entry, target, position }) => {
      const reading = readTarget(entry.file, target, site);
      const fact = reading.kind === 'file' ? content.files.get(reading.file) : undefined;
      // a picture with a program in it is the rule on unsafe files'
      if (fact?.kind !== 'file' || fact.picture === 'active') return [];
      const found = { file: entry.file, ...position };
      if (fact.picture === 'sound') return [];
      if (fact.picture === 'sizeless')
        return [
          {
            ...found,
            message: `矢量图“${target}”没有写明尺寸`,
            help: '在它的 <svg> 里写上 viewBox，例如 viewBox="0 0 400 300"，或用看图软件另存为 PNG',
          },
        ];
      if (OTHER_FORMATS.test(target))
        return [{ ...found, message: `浏览器打不开“${target}”这种格式的图片`, help: '另存为 JPG 或 PNG' }];
      return [{ ...found, message: `“${target}”不是能用的图片` }];
    }),
};

/** Pictures that other programs know and browsers do not. */
const OTHER_FORMATS = /\.(?:tiff?|heic|heif|bmp|psd)$/i;
