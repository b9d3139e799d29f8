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
  ])('is let through: %s', (html) => expect(check(html)).toEqual([]));

  it.each(['constructor', 'toString'])('is not confused by an element named %s', (name) => {
    expect(check(`<${name}>甲</${name}>`)).toEqual([]);
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
  });
});
