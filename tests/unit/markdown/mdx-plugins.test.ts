/** What `.mdx` needs to come out like `.md`. */
import type { Properties, Root } from 'hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { rehypeJianbao, remarkJianbao, type MdxOptions } from '../../../src/markdown/mdx-plugins.ts';

it.each(['\n', '\r\n', '\r'])('lines that end with %j are joined between Chinese', (end) => {
  const tree = unified().use(remarkParse).parse(`第一行${end}第二行${end}**粗**${end}尾`);
  remarkJianbao()(tree);
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

describe('pictures are left to the page, named as they are written', () => {
  const pictures = (markdown: string) => {
    const tree = unified().use(remarkParse).use(remarkMdx).parse(markdown);
    remarkJianbao()(tree);
    const found: unknown[] = [];
    visit(tree, (node) => {
      expect(['image', 'imageReference']).not.toContain(node.type);
      if (node.type === 'mdxJsxTextElement')
        found.push([node.name, ...node.attributes.map(({ value }) => value as string)]);
    });
    return found;
  };

  it.each([
    ['as Markdown', '![试验 "台"](<./试验 台.png> "题")', './试验 台.png', '试验 "台"'],
    ['without words', '![](./a.png)', './a.png', ''],
    ['as Figure', '<Figure src="./a.png" alt="图" caption="图注" />', './a.png', '图'],
    ['by reference, the first of two', '![图][甲]\n\n[甲]: ./a.png\n[甲]: ./b.png', './a.png', '图'],
    ['inside a link', '[![图](./a.png)](./b.md)', './a.png', '图'],
  ])('%s', (_how, markdown, src, alt) => {
    expect(pictures(markdown)).toEqual([['ContentPicture', src, alt]]);
  });
});

/** What becomes of one element; a link is known where it begins with a slash. */
function shown(tagName: string, properties: Properties): Properties {
  const element = { type: 'element' as const, tagName, properties, children: [] };
  const words = { table: '表格', footnotes: '注释', backToText: '回到正文', external: '（站外链接）' };
  const link = (_: string, href: string) =>
    /^\/|^https:/.test(href) ? { href, external: href[0] === 'h' } : undefined;
  rehypeJianbao({ words, link })({ type: 'root', children: [element] }, { path: 'a.mdx' });
  return element.properties;
}

it('a cell says by a class on which side it stands', () => {
  expect(shown('td', { align: 'right' })).toEqual({ className: ['aligned-end'] });
  expect(shown('th', { align: 'center' })).toEqual({ className: ['aligned-center'] });
  expect(shown('td', {})).toEqual({});
});

it('a link leads where it is known to lead, and nowhere else', () => {
  expect(shown('a', { href: '/tags/' })).toEqual({ href: '/tags/' });
  expect(shown('a', { href: 'https://example.org/' })).toMatchObject({ rel: ['external', 'noopener', 'noreferrer'] });
  expect(shown('a', { href: 'javascript:alert(1)' })).toEqual({});
});
