/** Raw HTML that loads, runs or restyles is refused; what is harmless is left alone. */
import { describe, expect, it } from 'vitest';
import { bulletinText, placesOf, problemsOf } from '../../../builders.ts';

const check = (body: string, format = 'md') => {
  const problems = problemsOf({ [`bulletins/2024/a.${format}`]: bulletinText({ body }), 'bulletins/2024/a.png': '' });
  return problems.filter(({ code }) => code === 'unsafe-html');
};

describe('HTML in a bulletin', () => {
  it.each([
    '<script src="https://example.org/a.js"></script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<iframe src="/"></iframe>',
    '<style>p{}</style>',
    '<svg onload="alert(1)"></svg>',
    '<object data="a"></object>',
    '<form action="/"></form>',
    '<base href="/">',
    '<meta http-equiv="refresh">',
    '<link rel="stylesheet" href="a.css">',
    '<b onclick="alert(1)">粗</b>',
    '<b OnMouseOver=alert(1)>粗</b>',
    '<p style="color:red">红</p>',
    '<img src="./a.png">',
    '<a href="/tags/">甲</a>',
    '<video src="./a.mp4"></video>',
    '<details><script>alert(1)</script></details>',
    '文<span\nonclick="alert(1)">字</span>',
    '<xmp>甲</xmp>',
    '<b set:html="<script>alert(1)</script>">甲</b>',
    '<b is="x-y">甲</b>',
    '<b tabindex="0">甲</b>',
    '<ul type="a"><li>甲</li></ul>',
    '<p value="1">甲</p>',
    '<input type="text">',
    '<![CDATA[<b>]]>',
    '文<!DOCTYPE html>字',
    '<?php echo 1 ?>',
    '<!--><script>alert(1)</script>-->',
    '文<!-- 甲 --!><script>alert(1)</script> -->字',
    '<!-- 没有写完',
    '<div title="\n\n甲" onclick=alert(1) <b>乙</b>',
    '</div>',
    '</main>',
    '文</textarea>字',
    '<b id="site:main">甲</b>',
    '文</b>字',
    '<div>\n\n甲',
    '文<b>字',
    '- 甲 <b>乙\n- 丙</b>',
    '<table><tr><td>甲</td></tr>',
    '<ul><li><div>甲</li></ul>',
    '<div/>\n\n甲',
  ])('is refused: %s', (html) => {
    expect(check(`上文\n\n${html}\n\n下文`).length).toBeGreaterThan(0);
  });

  it.each([
    '<br>',
    'H<sub>2</sub>O',
    '<kbd>Ctrl</kbd>',
    '<details><summary>甲</summary>乙</details>',
    '<!-- <script> -->',
    '`<script>`',
    '```html\n<script>\n```',
    '&lt;script&gt;',
    '1 < 2',
    '- [x] 完成',
    '<ol type="a" start="3" reversed><li value="2">甲</ol>',
    '<table><tr><td colspan="2" rowspan=1>甲<td>乙</table>',
    '<div class="a">\n\n**甲**<br>乙<wbr>\n\n</div>',
    '<P>甲</P>',
    '甲<Br>乙',
    '<ruby>泵<rt>bèng</rt></ruby>',
    '- <b>甲</b>\n\n  <details open>\n\n  乙\n\n  </details>',
    '<!-- 甲 - 乙 -->',
    '<time datetime="2024-03-05">三月五日</time>',
  ])('is let through: %s', (html) => expect(check(html)).toEqual([]));

  it.each(['constructor', 'toString', '__proto__'])('is not confused by an element or attribute named %s', (name) => {
    expect(check(`甲<${name.replace(/_/g, '')}>甲</${name.replace(/_/g, '')}>`)).toHaveLength(1);
    expect(check(`甲<b ${name}="1">甲</b>`).length).toBeLessThanOrEqual(1);
  });

  it('is named with each of its places', () => {
    expect(placesOf(check('甲<b onclick="x">乙</b>，<iframe></iframe>\n\n<p>\n<iframe></iframe>\n</p>'))).toEqual([
      '6:2 unsafe-html',
      '6:23 unsafe-html',
      '9:1 unsafe-html',
    ]);
  });

  it('is refused in .mdx too, but components are not HTML', () => {
    expect(check('<iframe src="/" />\n\n<Figure src="./a.png" alt="图" />', 'mdx')).toHaveLength(1);
    expect(check('<b set:html="<script>">甲</b>\n\n<Figure src="./a.png" alt="图" onload="x" />', 'mdx')).toHaveLength(
      2,
    );
  });
});
