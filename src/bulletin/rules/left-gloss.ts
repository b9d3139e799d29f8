/** Pinyin in brackets behind a Traditional character is what a broken conversion leaves: 業(yè). */
import { simplified } from '../../encoding/simplified.ts';
import { documents } from '../content.ts';
import { linesWith } from '../lines.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

const GLOSS = /(\p{Script=Han})[(（]\s*([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*)\s*[)）]/giu;

export const leftGloss: ContentRule = {
  code: 'left-gloss',
  severity: 'warning',
  title: '文字里夹着拼音',
  help: '这是网页转换留下的，删掉括号和拼音；整篇都是这样，就用 npm run import 重新导入',
  check: ({ content }) =>
    documents(content).flatMap((document) =>
      linesWith(GLOSS, document.body).flatMap((line, index) =>
        [...line.matchAll(GLOSS)]
          // a note on a character that is Simplified anyway is an author's own: 亳(bó)州
          .filter(([, character = '']) => simplified(character) !== character)
          .map((match) => {
            const place = placeInFile(document, { line: index + 1, column: match.index + 1 });
            return {
              file: document.file,
              ...place,
              end: { line: place.line, column: place.column + match[0].length },
              message: `“${match[0]}”里夹着拼音`,
              suggestion: simplified(match[1] ?? ''),
            };
          }),
      ),
    ),
};
