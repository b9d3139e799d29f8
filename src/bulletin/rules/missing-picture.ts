/** A picture that is named must be there. */
import { nearest } from '../nearest.ts';
import { pictureUses } from '../references.ts';
import { readTarget } from '../paths.ts';
import type { ContentRule } from '../rule.ts';

export const missingPicture: ContentRule = {
  code: 'missing-picture',
  severity: 'error',
  title: '找不到图片',
  help: '把图片放到文章旁边，文件名（连同大小写和扩展名）写得一模一样',
  check({ content, site }) {
    return pictureUses(content).flatMap(({ entry, target, position }) => {
      const reading = readTarget(entry.file, target, site);
      if (reading.kind !== 'file' || content.files.has(reading.file)) return [];
      if (target.trim() === '')
        return [
          {
            file: entry.file,
            ...position,
            message: '图片没有写地址',
            help: '在括号里写上图片的文件名；还没有图片就删掉这一处',
          },
        ];
      const suggestion = nearestFile(reading.file, target, content.files.keys());
      return [
        {
          file: entry.file,
          ...position,
          message: `找不到图片“${target}”`,
          ...(suggestion && { suggestion, help: `旁边有“${suggestion}”，是不是它？` }),
        },
      ];
    });
  },
};

/** The file in the same folder whose name is nearest, extensions aside; written as `written` was. */
export function nearestFile(file: string, written: string, files: Iterable<string>): string | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const siblings = [...files]
    .filter((other) => other.startsWith(folder) && !other.slice(folder.length).includes('/') && !/\.mdx?$/.test(other))
    .map((other) => other.slice(folder.length));
  const found = nearest(stem(file.slice(folder.length)), siblings.map(stem));
  const candidates = siblings.filter((sibling) => stem(sibling) === found);
  const best = nearest(file.slice(folder.length), candidates, 1) ?? candidates[0];
  return best && `${written.slice(0, written.lastIndexOf('/') + 1)}${best}`;
}

function stem(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
