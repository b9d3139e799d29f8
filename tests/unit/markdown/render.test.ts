/** A `.md` body as HTML: right for Chinese, safe, and with the site's own links, pictures and words. */
import { describe, expect, it } from 'vitest';
import { renderMd, type RenderOptions } from '../../../src/markdown/render.ts';

const words = { table: '表格', footnotes: '注释', backToText: '回到正文', external: '（站外链接）' };
const render = (body: string, options: Partial<RenderOptions> = {}) =>
  renderMd(body, { links: new Map(), pictures: new Map(), words, ...options }).trim();

describe('bold', () => {
  it.each([
    ['**“渣浆泵”**与联盟', '<strong>“渣浆泵”</strong>与联盟'],
    ['联盟**（筹）**成立', '联盟<strong>（筹）</strong>成立'],
    ['会议通过**《章程》**。', '会议通过<strong>《章程》</strong>。'],
    ['是**“一、二”**、**三。**四', '是<strong>“一、二”</strong>、<strong>三。</strong>四'],
  ])('is bold beside Chinese punctuation: %s', (body, html) => {
    expect(render(body)).toBe(`<p>${html}</p>`);
  });
});

describe('a line break in the source', () => {
  it('is nothing between Chinese, and a break elsewhere', () => {
    expect(render('第一行\n第二行')).toBe('<p>第一行第二行</p>');
    expect(render('甲**乙**\n“丙”')).toBe('<p>甲<strong>乙</strong>“丙”</p>');
    expect(render('one\ntwo')).toBe('<p>one\ntwo</p>');
    expect(render('阀门\nvalve')).toBe('<p>阀门\nvalve</p>');
  });

  it('that is meant stays', () => {
    expect(render('第一行  \n第二行')).toContain('<br');
  });
});

describe('headings', () => {
  it('begin at h2 and carry their ids', () => {
    expect(render('# 甲\n\n## 乙')).toBe('<h2 id="甲">甲</h2>\n<h3 id="乙">乙</h3>');
    expect(render('## 甲\n\n### 甲')).toBe('<h2 id="甲">甲</h2>\n<h3 id="甲-1">甲</h3>');
  });
});

describe('links', () => {
  const links = new Map([
    ['./另一篇.md', { href: '/base/bulletins/另一篇/', external: false }],
    ['https://example.org/', { href: 'https://example.org/', external: true }],
  ]);

  it('lead where they are said to lead', () => {
    expect(render('[甲](./另一篇.md)', { links })).toBe(
      `<p><a href="${encodeURI('/base/bulletins/另一篇/')}">甲</a></p>`,
    );
  });

  it('to other sites are marked', () => {
    expect(render('[甲](https://example.org/)', { links })).toBe(
      '<p><a href="https://example.org/" class="external" rel="external noopener noreferrer">甲' +
        '<span class="visually-hidden">（站外链接）</span></a></p>',
    );
  });

  it('that nothing is known of are written so that a browser reads them', () => {
    expect(render('[甲](./附件.pdf)')).toBe('<p><a href="./%E9%99%84%E4%BB%B6.pdf">甲</a></p>');
    expect(render('[甲](<a b.pdf>)')).toBe('<p><a href="a%20b.pdf">甲</a></p>');
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'java&#115;cript:alert(1)'])(
    'never run a program: %s',
    (target) => {
      expect(render(`[甲](${target})`)).not.toContain('href');
    },
  );
});

describe('pictures', () => {
  it('are replaced by what the site makes of them', () => {
    const pictures = new Map([['./会场 一.png', (alt: string) => `<picture>${alt}</picture>`]]);
    expect(render('![会场](<./会场 一.png>)', { pictures })).toBe('<p><picture>会场</picture></p>');
  });

  it('keep their words where the site knows nothing of them', () => {
    expect(render('![会"场](./a.png)')).toContain('<img src="./a.png" alt="会&quot;场">');
  });
});

describe('other blocks', () => {
  it('put tables into a box that the keyboard can scroll', () => {
    expect(render('| 甲 |\n| - |\n| 乙 |')).toMatch(
      /^<div class="table-scroll" role="region" tabindex="0" aria-label="表格 1"><table>[^]*<\/table><\/div>$/,
    );
  });

  it('give each of several tables a name of its own', () => {
    const html = render('| 甲 |\n| - |\n\n文\n\n| 乙 |\n| - |');
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map((match) => match[1])).toEqual(['表格 1', '表格 2']);
  });

  it('make task lists', () => {
    const html = render('- [ ] 待办\n- [x] 完成');
    expect(html.match(/<input[^>]*type="checkbox"/g)).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it('number footnotes, lead there and back, and name both in the language of the page', () => {
    const html = render('甲[^a]，乙[^b]，又甲[^a]。\n\n[^b]: 注乙\n[^a]: 注甲');
    expect(html).toContain('<section class="footnotes" aria-label="注释">');
    for (const target of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target[1]}"`);
    expect(html.indexOf('注甲')).toBeLessThan(html.indexOf('注乙'));
    expect(html).toContain('aria-label="回到正文"');
  });
});

it('a number and its unit stay on one line, and code is left as it is', () => {
  expect(render('投资 50 万元，见`10 m`。')).toBe(
    '<p>投资 <span class="unbroken">50 万元</span>，见<code>10 m</code>。</p>',
  );
});

it('two texts rendered one after the other do not mix', () => {
  const first = render('# 甲\n\n文[^1]\n\n[^1]: 注');
  render('# 甲\n\n文[^1][^2]\n\n[^1]: 另\n[^2]: 再');
  expect(render('# 甲\n\n文[^1]\n\n[^1]: 注')).toBe(first);
});
