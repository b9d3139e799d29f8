/** What `.mdx` needs to come out like `.md`. */
import type { Root } from 'hast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { rehypeJianbao, remarkJianbao, type MdxOptions } from '../../../src/markdown/mdx-plugins.ts';

it.each(['\n', '\r\n', '\r'])('lines that end with %j are joined between Chinese', (end) => {
  const tree = unified().use(remarkParse).parse(`第一行${end}第二行${end}**粗**${end}尾`);
  remarkJianbao({} as MdxOptions)(tree, { path: 'a.mdx' });
  expect(toString(tree)).toBe('第一行第二行粗尾');
});

it('a number and its unit stay on one line, and code is left as it is', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [
          text('投资 50 万元，见'),
          { type: 'element', tagName: 'code', properties: {}, children: [text('10 m')] },
        ],
      },
    ],
  };
  rehypeJianbao({} as MdxOptions)(tree, { path: 'a.mdx' });
  const unit = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children: [text('50 万元')],
  };
  const code = { type: 'element', tagName: 'code', properties: {}, children: [text('10 m')] };
  expect(tree.children[0]).toMatchObject({ children: [text('投资 '), unit, text('，见'), code] });
});
