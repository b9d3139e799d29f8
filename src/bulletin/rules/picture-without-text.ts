/** A picture without alternative text says nothing to a reader who cannot see it, nor to search. */
import { documents } from '../content.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const pictureWithoutText: ContentRule = {
  code: 'picture-without-text',
  severity: 'warning',
  title: '图片没有文字说明',
  help: '在方括号里写上图里有什么，例如 ![揭牌仪式现场](./揭牌.jpg)',
  check: ({ content }) =>
    documents(content).flatMap((document) =>
      document.anatomy.pictures
        .filter(({ alt }) => alt.trim() === '')
        .map((picture) => ({
          file: document.file,
          ...placeInFile(document, picture),
          message: `图片“${picture.target}”没有文字说明`,
        })),
    ),
};
