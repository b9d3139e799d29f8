/** A `.md` body taken apart, each part at its place. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/markdown/anatomy.ts';
import { anatomyOfMd } from '../../../src/markdown/md-anatomy.ts';

describe('links and pictures', () => {
  it('keep their targets as written, at their own places', () => {
    const { links, pictures } = anatomyOfMd('见[甲](./附件.pdf)。\n\n- [乙](./附件.pdf)\n\n![图](<./图 1.png>)');
    expect(links).toEqual([
      { target: './附件.pdf', line: 1, column: 6 },
      { target: './附件.pdf', line: 3, column: 7 },
    ]);
    expect(pictures).toEqual([{ target: './图 1.png', alt: '图', line: 5, column: 7 }]);
  });

  it('are seen even where the page would not show them', () => {
    expect(anatomyOfMd('[甲](javascript:alert(1))').links).toMatchObject([{ target: 'javascript:alert(1)' }]);
  });

  it('are seen in raw HTML', () => {
    const { links, pictures } = anatomyOfMd('文<a href="/甲/">甲</a>\n\n<div>\n<img src="./a.png" alt="图">\n</div>');
    expect(links).toEqual([{ target: '/甲/', line: 1, column: 2 }]);
    expect(pictures).toEqual([{ target: './a.png', alt: '图', line: 4, column: 1 }]);
  });

  it('are not seen in code', () => {
    expect(anatomyOfMd('`[甲](乙)`\n\n```\n![甲](乙)\n```').links).toEqual([]);
  });

  it('of reference links are counted', () => {
    expect(anatomyOfMd('[甲][a]\n\n[a]: ./甲.md').links).toMatchObject([{ target: './甲.md' }]);
  });
});

describe('elements', () => {
  it('are what the editor wrote, not what a task list becomes', () => {
    expect(anatomyOfMd('- [ ] 待办\n- [x] 完成<br>\n').elements).toEqual([
      { name: 'br', attributes: {}, line: 2, column: 9 },
    ]);
  });

  it('are found in blocks of several lines', () => {
    expect(
      anatomyOfMd('甲\n\n<div>\n  <b\n   title="x">乙</b>\n</div>').elements.map(
        ({ name, line, column }) => `${line}:${column} ${name}`,
      ),
    ).toEqual(['3:1 div', '4:3 b']);
  });
});

describe('text', () => {
  it('is parted by headings, which carry the ids of the page', () => {
    const { headings, sections } = anatomyOfMd('引言\n\n# 甲\n\n文**粗**\n字\n\n## 甲\n\n| 丙 | 丁 |\n| - | - |');
    expect(headings.map(({ depth, text, id, line }) => [depth, text, id, line])).toEqual([
      [2, '甲', '甲', 3],
      [3, '甲', '甲-1', 8],
    ]);
    expect(sections).toEqual([{ text: '引言' }, { id: '甲', text: '甲\n文粗字' }, { id: '甲-1', text: '甲\n丙\n丁' }]);
  });

  it('holds what readers see, and no markup', () => {
    expect(
      plainText(
        anatomyOfMd('*斜* `码` ![图](a.png) [链](b) &lt; \\* <b>粗</b><!-- 注 -->[^1]\n\n[^1]: 脚注\n\n<p>块</p>'),
      ),
    ).toBe('斜 码 图 链 < * 粗\n块\n脚注');
  });
});

it('a picture by reference is a picture', () => {
  const { links, pictures } = anatomyOfMd('![图][r]\n\n[r]: ./a.png');
  expect([links, pictures]).toMatchObject([[], [{ target: './a.png', alt: '图' }]]);
});
