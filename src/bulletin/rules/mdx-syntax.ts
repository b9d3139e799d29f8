/** An `.mdx` body that does not parse would stop the build with a stack trace. */
import { documents } from '../content.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const mdxSyntax: ContentRule = {
  code: 'mdx-syntax',
  severity: 'error',
  title: 'MDX 写法有误',
  help: '检查尖括号、花括号和引号是否成对；正文里的 < 和 { 写成 &lt; 和 &#123;；不用组件的文章改用 .md 更省心',
  check: ({ content }) =>
    documents(content).flatMap((document) => {
      const { failure } = document.anatomy;
      return failure
        ? [
            {
              file: document.file,
              ...placeInFile(document, failure),
              message: `MDX 读不懂这里：${explain(failure.message)}`,
            },
          ]
        : [];
    }),
};

/** The parser's reasons, by their first words. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/expected a closing tag|Expected the closing tag|Unexpected closing (?:tag|slash)/i, '组件的开始和结束不成对'],
  [/closing quote|attribute value/i, '属性的引号没有成对'],
  [/Could not parse (?:expression|import)|acorn/i, '花括号里的内容不是合法的写法'],
  [/before name|before local name|in name/i, '尖括号后面不是组件的名称；要写小于号，用 &lt;'],
  [/attribute/i, '组件的属性写得不对'],
  [/end of file/i, '有没写完的组件或括号'],
];

function explain(reason: string): string {
  return REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? '组件或括号写得不对';
}
