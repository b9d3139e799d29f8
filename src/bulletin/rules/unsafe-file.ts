/** A file that a browser would run as a page of the site could do what the site itself may do. */
import { readTarget } from '../paths.ts';
import { attachmentUses, linkUses, pictureUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';

const RUNS = /\.(?:html?|xht(?:ml)?|shtml|xml|xsl|svgz|m?js|cjs|wasm|swf|mht(?:ml)?|hta)$/i;

export const unsafeFile: ContentRule = {
  code: 'unsafe-file',
  severity: 'error',
  title: '文件会在读者的浏览器里运行程序',
  help: '另存为 PDF，或压缩成 zip 再作附件',
  check({ content, site }) {
    const offered = [...attachmentUses(content), ...linkUses(content)].map((use) => ({ ...use, isPicture: false }));
    const shown = pictureUses(content).map((use) => ({ ...use, isPicture: true }));
    return [...offered, ...shown].flatMap(({ entry, target, position, isPicture }) => {
      const reading = readTarget(entry.file, target, site);
      const fact = reading.kind === 'file' ? content.files.get(reading.file) : undefined;
      if (reading.kind !== 'file' || fact?.kind !== 'file') return [];
      const found = { file: entry.file, ...position };
      if (fact.picture === 'active')
        return [
          { ...found, message: `矢量图“${target}”里有程序`, help: '用看图软件打开，另存为 PNG，或导出不带脚本的 SVG' },
        ];
      return !isPicture && RUNS.test(reading.file)
        ? [{ ...found, message: `“${target}”这类文件会在读者的浏览器里运行` }]
        : [];
    });
  },
};
