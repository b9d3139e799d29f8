/** HTML for readers elsewhere: whole, with absolute addresses, and without anything that needs the site around it. */
import { describe, expect, it } from 'vitest';
import { portableHtml } from '../../../src/markdown/portable-html.ts';
import { renderMd } from '../../../src/markdown/render.ts';

const ADDRESS = 'https://valves.example.org/sub/bulletins/a/';
const portable = (html: string) => portableHtml(html, ADDRESS);

describe('addresses', () => {
  it.each([
    ['/sub/tags/', 'https://valves.example.org/sub/tags/'],
    ['../b/', 'https://valves.example.org/sub/bulletins/b/'],
    ['#结论', `${ADDRESS}#${encodeURIComponent('结论')}`],
    ['https://other.example.org/x?a=1&amp;b=2', 'https://other.example.org/x?a=1&amp;b=2'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:110', 'tel:110'],
  ])('become absolute: %s', (written, shown) => {
    expect(portable(`<a href="${written}">甲</a>`)).toBe(`<a href="${shown}">甲</a>`);
  });

  it.each(['javascript:alert(1)', 'JAVA\nSCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'https://', ''])(
    'that are not of the web leave only the words: %j',
    (written) => {
      const shown = portable(`<a href="${written}">甲</a>`);
      expect(shown === '甲' || shown === `<a href="${ADDRESS}">甲</a>`).toBe(true);
    },
  );
});

describe('pictures', () => {
  it('are one plain picture with its size and words', () => {
    const html =
      '<picture><source type="image/avif" srcset="/sub/a.avif 400w" sizes="100vw">' +
      '<img src="/sub/a.jpg" alt="会&quot;场" width="720" height="400" loading="lazy" decoding="async" class="x"></picture>';
    expect(portable(html)).toBe(
      '<img src="https://valves.example.org/sub/a.jpg" alt="会&quot;场" width="720" height="400">',
    );
  });

  it('without an address are left out', () => {
    expect(portable('<p>甲<img alt="乙">丙</p>')).toBe('<p>甲丙</p>');
  });
});

describe('what needs the site', () => {
  it.each([
    ['styles and programs', '<style>p{}</style><script>alert("<p>")</script><p onclick="x()" style="color:red">甲</p>'],
    ['words for those who do not see', '<p>甲<span class="visually-hidden">（站外链接）</span></p>'],
    ['frames and forms', '<iframe src="/x">乙</iframe><form><button>丙</button></form><p>甲</p>'],
    ['boxes around things', '<div class="table-scroll" role="region" tabindex="0"><p id="x" class="y">甲</p></div>'],
    ['pieces kept together', '<p><span class="unbroken">甲</span></p>'],
    ['elements that nobody knows', '<p><blink data-x="1">甲</blink></p>'],
    ['comments', '<!-- 乙 --><p>甲</p>'],
  ])('is gone: %s', (_, html) => {
    expect(portable(html)).toBe('<p>甲</p>');
  });

  it('leaves escaped text escaped', () => {
    expect(portable('<p>&lt;script&gt; &amp;amp; "甲"</p>')).toBe('<p>&lt;script&gt; &amp;amp; &quot;甲&quot;</p>');
  });

  it('is closed where the content left it open', () => {
    expect(portable('<ul><li>甲<li>乙<p>丙')).toBe('<ul><li>甲</li><li>乙<p>丙</p></li></ul>');
  });
});

describe('a text with everything in it', () => {
  const words = { table: '表格', footnotes: '注释', backToText: '回到正文', external: '（站外链接）' };
  const html = portable(
    renderMd(
      [
        '## 标题',
        '见[站外](https://example.org/)与[站内](./b.md)，压力 10 MPa[^1]。',
        '| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 |',
        '- [x] 做完\n- [ ] 没做',
        '```js\nif (a < b) {}\n```',
        '[^1]: 注释的话。',
      ].join('\n\n'),
      {
        links: new Map([
          ['https://example.org/', { href: 'https://example.org/', external: true }],
          ['./b.md', { href: '/sub/bulletins/b/', external: false }],
        ]),
        pictures: new Map(),
        words,
      },
    ),
  );

  it('has no attribute but addresses, sizes and the like', () => {
    expect([...html.matchAll(/<[^>]*?\s(class|id|style|role|tabindex|aria-\w+|rel)=/g)]).toEqual([]);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'https://example.org/',
      'https://valves.example.org/sub/bulletins/b/',
    ]);
  });

  it('keeps numbers on the side on which they stand, tasks as signs, and code as code', () => {
    expect(html).toContain('<td align="right">2</td>');
    expect(html).toMatch(/☑\s*做完[\s\S]*☐\s*没做/);
    expect(html).toContain('<pre><code>if (a &lt; b) {}\n</code></pre>');
  });

  it('has footnotes below a rule, without links that lead nowhere', () => {
    expect(html).toContain('压力 10 MPa<sup>[1]</sup>。');
    expect(html).toMatch(/<hr><ol>[\s\S]*注释的话。/);
    expect(html).not.toContain('↩');
  });
});
