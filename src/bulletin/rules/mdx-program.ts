/** A bulletin is a text, not a program: `.mdx` may use components, but not run code at build time. */
import { documents } from '../content.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const mdxProgram: ContentRule = {
  code: 'mdx-program',
  severity: 'error',
  title: 'MDX 里有程序',
  help: '删掉 import、export 和花括号里的程序；站点的组件不用 import 就能用',
  check: ({ content }) =>
    documents(content).flatMap((document) =>
      document.anatomy.programs.map((place) => ({
        file: document.file,
        ...placeInFile(document, place),
        message: '正文里写了程序（import、export 或花括号）',
      })),
    ),
};
