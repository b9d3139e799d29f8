/** What Word leaves behind when a text is pasted: settings of its own, seen by readers as rubbish. */
import { documents } from '../content.ts';
import { linesWith } from '../lines.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

const DEBRIS =
  /Normal\s+0\s+(?:[\d.]+\s+(?:磅\s+)?)*(?:false|true)(?:\s+(?:false|true))*|\/\*\s*Style Definitions\s*\*\/|table\.MsoNormalTable|\bmso-[a-z-]+\s*:[^;\n]*;?|<\/?o:p>|<!--\[if [^\]]*\]>|(?:Start|End)Fragment:\d+/giu;

export const wordDebris: ContentRule = {
  code: 'word-debris',
  severity: 'warning',
  title: '从 Word 粘贴来的杂质',
  help: '删掉这些字；整篇稿子用 npm run import 导入就不会有',
  check: ({ content }) =>
    documents(content).flatMap((document) =>
      linesWith(DEBRIS, document.body).flatMap((line, index) =>
        [...line.matchAll(DEBRIS)].map((match) => {
          const place = placeInFile(document, { line: index + 1, column: match.index + 1 });
          const end = { line: place.line, column: place.column + match[0].length };
          return { file: document.file, ...place, end, message: `“${match[0].slice(0, 30)}”是 Word 的设置，不是正文` };
        }),
      ),
    ),
};
