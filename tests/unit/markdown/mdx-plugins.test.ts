/** What `.mdx` needs to come out like `.md`. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { remarkJianbao, type MdxOptions } from '../../../src/markdown/mdx-plugins.ts';

it.each(['\n', '\r\n', '\r'])('lines that end with %j are joined between Chinese', (end) => {
  const tree = unified().use(remarkParse).parse(`第一行${end}第二行${end}**粗**${end}尾`);
  remarkJianbao({} as MdxOptions)(tree, { path: 'a.mdx' });
  expect(toString(tree)).toBe('第一行第二行粗尾');
});
