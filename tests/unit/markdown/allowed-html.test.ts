/** Raw HTML is written anew from what only marks up; the rest leaves its text behind. */
import { describe, expect, it } from 'vitest';
import { allowedHtml } from '../../../src/markdown/allowed-html.ts';
import { renderMd } from '../../../src/markdown/render.ts';

const words = { table: '表格', footnotes: '注释', backToText: '回到正文', external: '（站外链接）' };
const render = (body: string) => renderMd(body, { links: new Map(), pictures: new Map(), words }).trim();

describe('raw HTML', () => {
  it.each([
    '<b>甲</b>',
    '<details open=""><summary>甲</summary>\n\n<p class="x" id="y" title="甲&quot;乙">',
    'H<sub>2</sub>O &amp; &lt;',
    '<td colspan="2">甲</td><ol start="3" type="a"><li value="2">乙</li></ol>',
  ])('that only marks up stays: %s', (html) => {
    expect(allowedHtml(html)).toBe(html);
  });

  it.each([
    ['<script>a()</script>', 'a()'],
    ['<b onclick="a()" style="x:y">甲</b>', '<b>甲</b>'],
    ['<img src=x onerror=a()>', ''],
    ['</main></div>甲', '</div>甲'],
    ['甲<!-- 乙 -->丙', '甲丙'],
    ['<b id="site:main">甲</b>', '<b>甲</b>'],
    ["<b title='\"><img src=x>'>甲</b>", '<b title="&quot;&gt;&lt;img src=x&gt;">甲</b>'],
    ['<b title="&lt;&#34;">甲</b>', '<b title="&lt;&#34;">甲</b>'],
    ['<p value="1" type="a">甲</p>', '<p>甲</p>'],
    ['<B CLASS=x>甲</B>', '<b class="x">甲</b>'],
  ])('loses what is more than that: %s', (html, left) => {
    expect(allowedHtml(html)).toBe(left);
  });

  it.each(['<b title="', '<![CDATA[<b>]]', '<!-- 甲', '<?php a() ?', '<b <i', '甲 < 乙'])(
    'that is no sound tag is text: %s',
    (html) => {
      expect(allowedHtml(html)).not.toMatch(/<(?!\/?[bi]>)/);
      expect(allowedHtml(html)).toContain('&lt;');
    },
  );
});

describe('a text with raw HTML', () => {
  it('comes out the same way, in a line and by itself', () => {
    expect(render('甲<b onclick="a()">乙</b>')).toBe('<p>甲<b>乙</b></p>');
    expect(render('<div onclick="a()">\n\n甲\n\n</div>\n\n</main>')).toBe('<div>\n<p>甲</p>\n</div>');
  });

  it('keeps the boxes of tasks', () => {
    expect(render('- [x] 甲')).toContain('type="checkbox"');
    expect(render('- <input type="checkbox" onclick="a()">')).not.toContain('input');
  });
});

it('a cell says by a class on which side it stands', () => {
  const html = render('| 甲 | 乙 | 丙 |\n| :- | :-: | -: |\n| 1 | 2 | 3 |');
  expect(html.match(/<t[hd] class="[^"]*"/g)).toEqual(
    ['th', 'td'].flatMap((cell) => ['start', 'center', 'end'].map((side) => `<${cell} class="aligned-${side}"`)),
  );
  expect(html).not.toContain('style=');
});
