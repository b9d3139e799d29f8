/** `.mdx` as plain Markdown: components become what they show, and everything else stays as it was written. */
import { describe, expect, it } from 'vitest';
import { anatomyOfMdx } from '../../../src/markdown/mdx-anatomy.ts';
import { mdxAsMd } from '../../../src/markdown/mdx-as-md.ts';
import { anatomyOfMd } from '../../../src/markdown/md-anatomy.ts';
import { plainText } from '../../../src/markdown/anatomy.ts';

describe('plain Markdown', () => {
  it.each([
    '## 标题\n\n一段，**粗**。\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n',
    '水<sub>2</sub>\n\n<details>\n<summary>更多</summary>\n\n里面\n\n</details>\n',
    '- 甲\n- 乙\n\n见[丙](./丙.md)[^1]。\n\n[^1]: 注。\n',
  ])('stays as it is: %j', (body) => {
    expect(mdxAsMd(body)).toBe(body);
  });

  it('loses its comments', () => {
    expect(mdxAsMd('甲{/* 编者 */}乙\n\n{/* 丙 */}\n\n丁')).toMatch(/^甲乙\s+丁$/);
  });
});

describe('components', () => {
  const md = mdxAsMd(
    [
      '前。',
      '<Figure src="./曲 线.png" alt="图[1]的样子" caption="泄漏量 < 1%" />',
      '<SpeakerQuote name="宁建国" post="理事长">\n\n话**一**。\n\n话二。\n\n</SpeakerQuote>',
      '<Attachments />',
      '后。',
    ].join('\n\n'),
  );
  const { pictures, elements, htmlFaults } = anatomyOfMd(md);

  it('a figure is a picture with its words, and its caption below', () => {
    expect(pictures.map(({ target, alt }) => [target, alt])).toEqual([['./曲 线.png', '图[1]的样子']]);
    expect(md).toContain('<p>泄漏量 &lt; 1%</p>');
  });

  it('a lone bracket in the words of a figure does not break it', () => {
    const { pictures: found } = anatomyOfMd(mdxAsMd('<Figure src="./a.png" alt="图]的样子" />'));
    expect(found.map(({ target, alt }) => [target, alt])).toEqual([['./a.png', '图的样子']]);
  });

  it('a quotation has its text and its speaker in it', () => {
    expect(md).toMatch(/<blockquote>\s+话\*\*一\*\*。\s+话二。\s+<p>宁建国 理事长<\/p>\s+<\/blockquote>/);
  });

  it('attachments are gone, and no component is left', () => {
    expect(elements.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name))).toEqual([]);
    expect(htmlFaults).toEqual([]);
    expect(md).toMatch(/^前。[\s\S]*后。$/);
  });

  it('a quotation without words is only its speaker', () => {
    expect(plainText(anatomyOfMd(mdxAsMd('甲\n\n<SpeakerQuote name="宁建国"></SpeakerQuote>\n\n乙')))).toMatch(
      /^甲\n宁建国\n乙$/,
    );
  });
});

it('points to the same places as the text that it was made from', () => {
  const body =
    '![甲](./甲.png) 见[乙](./乙.md)与[丙][c]。\n\n<Figure src="./丁.png" alt="丁" />\n\n[c]: https://example.org/\n';
  const targets = (anatomy: ReturnType<typeof anatomyOfMd>) =>
    [...anatomy.links, ...anatomy.pictures].map(({ target }) => target).toSorted();
  expect(targets(anatomyOfMd(mdxAsMd(body)))).toEqual(targets(anatomyOfMdx(body)));
});
