/** A picture straight from a camera makes the repository heavy and every build slow. */
import { pictureUses } from '../references.ts';
import { readTarget } from '../paths.ts';
import type { ContentRule } from '../rule.ts';

const LIMIT = 3 * 1024 * 1024;

export const largePicture: ContentRule = {
  code: 'large-picture',
  severity: 'warning',
  title: '图片超过 3 MB',
  help: '用看图软件把宽度缩到 2000 像素左右，另存一份再放进来',
  check({ content, site }) {
    const seen = new Set<string>();
    return pictureUses(content).flatMap(({ entry, target, position }) => {
      const reading = readTarget(entry.file, target, site);
      const bytes = reading.kind === 'file' ? (content.files.get(reading.file)?.bytes ?? 0) : 0;
      if (reading.kind !== 'file' || bytes <= LIMIT || seen.has(reading.file)) return [];
      seen.add(reading.file);
      const size = (bytes / 1024 / 1024).toFixed(1);
      return [{ file: entry.file, ...position, message: `图片“${target}”有 ${size} MB` }];
    });
  },
};
