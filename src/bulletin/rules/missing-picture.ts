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
  check({ content, host }) {
    return pictureUses(content).flatMap(({ entry, target, position }) => {
      const reading = readTarget(entry.file, target, host);
      if (reading.kind !== 'file' || content.files.has(reading.file)) return [];
      const suggestion = nearestFile(reading.file, content.files.keys());
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

/** The nearest file name in the same folder. */
export function nearestFile(file: string, files: Iterable<string>): string | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const siblings = [...files].filter(
    (other) => other.startsWith(folder) && !other.slice(folder.length).includes('/') && !/\.mdx?$/.test(other),
  );
  const found = nearest(file.slice(folder.length), siblings.map((other) => other.slice(folder.length)));
  return found && `./${found}`;
}

