/** An `.mdx` body taken apart: like `.md` where they share a syntax, and with components and programs besides. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/markdown/anatomy.ts';
import { anatomyOfMd } from '../../../src/markdown/md-anatomy.ts';
import { anatomyOfMdx } from '../../../src/markdown/mdx-anatomy.ts';

describe('both formats agree', () => {
  it.each([
    ['on line breaks', '第一行\n第二行 foo\nbar baz  \n换行'],
    ['on links', '[甲](./甲.md)和[乙](<./乙 丙.pdf> "题")，[甲](./甲.md)\n\n> [丁](#丁)'],
    ['on pictures', '文![图一](./图.png)\n\n- ![图 二](<./图 2.png>)'],
    ['on headings', '# 甲\n\n文\n\n## **乙** `码`\n\n# 甲\n\n文'],
    ['on headings inside quotations', '> ## 引\n>\n> 文\n\n## 引\n\n文'],
    ['on headings without words', '## ……\n\n## ！'],
    ['on bold beside Chinese punctuation', '联盟**“渣浆泵”**与**（筹）**会'],
    ['on tables', '| 甲 | [乙](./乙.md) |\n| - | - |\n| 丙 | `丁` |'],
    ['on task lists', '- [ ] 待办\n- [x] 完成'],
    ['on footnotes', '甲[^2]乙[^1]\n\n[^2]: 注二\n[^1]: 注一\n\n后文'],
    ['on code', '```js\nconst a = 1;\n```\n\n`行内`'],
    ['on entities and escapes', 'A&amp;B \\* &#31881;'],
    ['on empty addresses', '[甲]()![图]()'],
    ['on lists within lists', '1. 一\n   - 二\n\n     三\n2. 四'],
  ])('%s', (_, body) => {
    const [md, mdx] = [anatomyOfMd(body), anatomyOfMdx(body)];
    expect(mdx.sections).toEqual(md.sections);
    expect(mdx.links).toEqual(md.links);
    expect(mdx.pictures).toEqual(md.pictures);
    const outline = (anatomy: typeof md) =>
      anatomy.headings.map(({ depth, id, text, line }) => ({ depth, id, text, line }));
    expect(outline(mdx)).toEqual(outline(md));
  });
});

describe('components', () => {
  const body =
    '<Figure\n  src="./图.png"\n  alt="图"\n  caption="说明"\n/>\n\n<SpeakerQuote name="李伟">\n\n话。\n\n</SpeakerQuote>\n';

  it('are elements with attributes, at their places', () => {
    expect(anatomyOfMdx(body).elements).toEqual([
      { name: 'Figure', attributes: { src: './图.png', alt: '图', caption: '说明' }, line: 1, column: 1 },
      { name: 'SpeakerQuote', attributes: { name: '李伟' }, line: 7, column: 1 },
    ]);
  });

  it('bring pictures, at the address itself', () => {
    expect(anatomyOfMdx(body).pictures).toEqual([{ target: './图.png', alt: '图', line: 2, column: 8 }]);
  });

  it('show some of their attributes as text', () => {
    expect(plainText(anatomyOfMdx(body))).toBe('说明\n李伟\n话。');
  });
});

describe('programs', () => {
  it.each([
    'import a from "b"',
    'export const a = 1',
    '{1 + 1}',
    '文 {a} 字',
    '<Figure src={a} alt="" />',
    '<Figure {...a} />',
  ])('are seen: %s', (body) => {
    expect(anatomyOfMdx(body).programs).toHaveLength(1);
  });

  it.each(['{/* 注 */}', '{}', '<Figure src={"./a.png"} wide={true} n={2} />', '`{a}`', '\\{a}'])(
    'are not seen in %s',
    (body) => {
      expect(anatomyOfMdx(body).programs).toEqual([]);
    },
  );

  it('are no text of the page', () => {
    expect(plainText(anatomyOfMdx('甲{/* 注 */}乙\n\n{"丙"}'))).toBe('甲乙');
  });
});

describe('a text that is not MDX', () => {
  it.each([
    ['甲\n\n<SpeakerQuote name="李伟">\n\n话。', 3, 1],
    ['甲\n\n<Figure src="./a.png>', 3, 22],
    ['压力 <10 MPa', 1, 5],
    ['甲 {a + } 乙', 1, 8],
  ])('is a failure at its place, never an exception: %j', (body, line, column) => {
    const { failure, ...lists } = anatomyOfMdx(body);
    expect(failure).toMatchObject({ line, column });
    expect(Object.values(lists).flat()).toEqual([]);
  });
});

describe('a picture by reference', () => {
  it('is a picture, at the place of its address', () => {
    const { links, pictures } = anatomyOfMdx('![图][r]\n\n[甲][l]\n\n[r]: ./a.png\n[l]: ./甲.md');
    expect(pictures).toEqual([{ target: './a.png', alt: '图', line: 5, column: 6 }]);
    expect(links).toMatchObject([{ target: './甲.md' }]);
  });

  it('may be a link as well', () => {
    const { links, pictures } = anatomyOfMdx('![图][r] [甲][r]\n\n[r]: ./a.png');
    expect([links.length, pictures.length]).toEqual([1, 1]);
  });
});
