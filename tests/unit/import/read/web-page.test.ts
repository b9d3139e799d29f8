/** Saved pages become the article alone, whole, with what the page says of it. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/import/draft.ts';
import { CONTAINERS } from '../../../../src/import/read/containers.ts';
import type { LoadPicture } from '../../../../src/import/read/beside.ts';
import { readDraft } from '../../../../src/import/read/read-draft.ts';
import { readWebPage } from '../../../../src/import/read/web-page.ts';
import { inGbk } from '../../encoding/written.ts';
import { AROUND, pageWith, PARAGRAPHS, TEMPLATES, TITLE, WECHAT } from './pages.ts';
import { PNG } from './word-files.ts';

async function read(html: string, loadPicture?: LoadPicture): Promise<Reading> {
  const reading = await readWebPage(html, { loadPicture });
  if ('kind' in reading) throw new Error(reading.message);
  return reading;
}

/** An article of a known system, with something put into it. */
const article = (inside: string) =>
  pageWith('#zoom', `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${inside}`);
const BODY = PARAGRAPHS.join('\n\n');

describe('the page of an article', () => {
  it.each(Object.entries(TEMPLATES))('of the make “%s” gives the whole article and nothing else', async (_, html) => {
    const reading = await readDraft({ name: '网页.html', bytes: inGbk(html.replaceAll('©', '&copy;')) });
    if ('kind' in reading) throw new Error(reading.message);
    expect(reading).toMatchObject({ form: 'html', title: TITLE, published: '2024-03-06' });
    for (const paragraph of PARAGRAPHS) expect(reading.markdown).toContain(paragraph);
    expect(AROUND.filter((words) => reading.markdown.includes(words))).toEqual([]);
    expect(reading.markdown).not.toContain(TITLE);
  });

  it.each(CONTAINERS.map(({ selector }) => selector))('has its text where its system puts it: %s', async (selector) => {
    const reading = await readDraft({ name: '网页.htm', bytes: inGbk(pageWith(selector).replaceAll('©', '&copy;')) });
    expect(reading).toMatchObject({ title: TITLE, markdown: BODY });
  });

  it('without any text is refused', async () => {
    expect(await readWebPage('<html><body><script>1</script></body></html>')).toMatchObject({ kind: 'refused' });
  });
});

describe('a WeChat article', () => {
  it('is read with its account, its day in China, its sections, and without what follows readers', async () => {
    const reading = await read(WECHAT);
    expect(reading).toMatchObject({
      form: 'wechat',
      title: TITLE,
      published: '2024-03-06',
      source: { name: '渣浆泵联盟', url: 'http://mp.weixin.qq.com/s?__biz=a&mid=1' },
    });
    const words = reading.markdown.split('\n\n').filter((block) => !block.startsWith('[图片]'));
    expect(words).toEqual([
      PARAGRAPHS[0],
      '## 听取工作报告',
      PARAGRAPHS[1],
      PARAGRAPHS[2],
      '## 交流技术成果',
      ...PARAGRAPHS.slice(3),
    ]);
    expect(reading.flags.map(({ kind }) => kind)).toEqual(['picture-remote', 'media', 'media']);
  });

  it('takes the pictures that the browser has saved beside it', async () => {
    const asked: string[] = [];
    const reading = await read(WECHAT, (path) => {
      asked.push(path);
      return Promise.resolve(PNG);
    });
    expect(asked).toEqual(['./page_files/640.png']);
    expect(reading.markdown).toContain(`![](./${reading.pictures[0]?.name})`);
  });
});

describe('what a page says of its article', () => {
  it.each([
    ['<title>联盟大会召开_公司新闻_某泵业有限公司</title>', '联盟大会召开'],
    ['<title>联盟大会召开 - 河北省科技厅</title>', '联盟大会召开'],
    ['<title>联盟大会召开——共商发展大计-某网</title>', '联盟大会召开——共商发展大计'],
    ['<meta property="og:title" content="联盟大会召开"><title>某网</title>', '联盟大会召开'],
    ['<meta name="ArticleTitle" content="联盟大会召开"><title>别的</title>', '联盟大会召开'],
  ])('is a title, without the site: %s', async (head, title) => {
    const html = `<html><head>${head}</head><body><div id="zoom">${PARAGRAPHS.join('<br><br>')}</div></body></html>`;
    expect((await read(html)).title).toBe(title);
  });

  it('is a line set large, where the title of the page names only a column', async () => {
    const head = '<td align=center><font size=5><b>联盟大会在云川召开</b></font></td>';
    const html = `<html><head><title>公司新闻 - 某泵业有限公司</title></head><body><table><tr>${head}</tr><tr><td id="zoom">${PARAGRAPHS.join('<br><br>')}</td></tr></table></html>`;
    expect((await read(html)).title).toBe('联盟大会在云川召开');
    expect((await read(html.replace(head, ''))).title).toBeUndefined();
  });

  it.each([
    ['<p>发布时间：2024年3月6日 09:30</p>', '2024-03-06'],
    ['<span>2024/3/6</span>', '2024-03-06'],
    ['<meta property="article:published_time" content="2024-03-05T20:00:00Z">', '2024-03-06'],
    ['<meta property="article:published_time" content="2024-03-05T20:00:00+08:00">', '2024-03-05'],
    ['<p>会议定于2024年9月9日召开，请各单位准时参加。</p>', undefined],
    ['<p>发布时间：2024年13月6日</p>', undefined],
  ])('is a day: %s', async (written, day) => {
    expect(
      (await read(`<html><head></head><body>${written}<div id="zoom">${BODY}</div></body></html>`)).published,
    ).toBe(day);
  });

  it.each([
    ['<div>来源：<a>河北日报</a><span>120人参与</span></div>', { name: '河北日报' }],
    ['<!-- saved from url=(0033)http://www.example.com/news/1.htm -->', { url: 'http://www.example.com/news/1.htm' }],
    ['<div>来源：本站原创</div>', undefined],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
  ])('is a source: %s', async (written, source) => {
    expect(
      (await read(`<html><head></head>${written}<body>${written}<div id="zoom">${BODY}</div></body></html>`)).source,
    ).toEqual(source);
  });
});

describe('pictures and links of a page', () => {
  it('come along where they lie beside it, whatever is in their names', async () => {
    const reading = await read(article('<p><img src="%E4%BC%9A%E5%9C%BA_files/a.png?v=1" alt="会场"></p>'), (path) =>
      Promise.resolve(path === '会场_files/a.png' ? PNG : undefined),
    );
    expect(reading.markdown).toContain(`![会场](./${reading.pictures[0]?.name})`);
    expect(reading.flags).toEqual([]);
  });

  it.each(['../secret.png', '/etc/a.png', '%2e%2e/a.png', 'a\\..\\b.png', 'file:///a.png'])(
    'are not looked for elsewhere: %s',
    async (path) => {
      const asked: string[] = [];
      await read(article(`<p><img src="${path}"></p>`), (path) => {
        asked.push(path);
        return Promise.resolve(PNG);
      });
      expect(asked).toEqual([]);
    },
  );

  it('come along where they are in the page itself', async () => {
    const address = `data:image/png;base64,${btoa(String.fromCharCode(...PNG))}`;
    const { pictures } = await read(article(`<img src="${address}">`));
    expect(pictures.map(({ bytes }) => bytes)).toEqual([PNG]);
  });

  it('stay links where they are on the web, and are told with their line', async () => {
    const { markdown, flags } = await read(
      article('<p><img src="blank.gif" data-original="https://example.com/a.jpg" alt="会场"></p><p>完。</p>'),
    );
    const lines = markdown.split('\n');
    expect(lines[(flags[0]?.line ?? 0) - 1]).toBe('[图片：会场](https://example.com/a.jpg)');
    expect(flags).toMatchObject([{ kind: 'picture-remote', text: 'https://example.com/a.jpg' }]);
  });

  it('are left out where they are nowhere, and told', async () => {
    const { markdown, flags } = await read(article('<p><img src="images/a.jpg" alt="会场"></p>'));
    expect(markdown).toBe(BODY);
    expect(flags).toMatchObject([{ kind: 'picture-missing', text: '会场' }]);
  });

  it('are left out where they say nothing', async () => {
    const { flags } = await read(
      article(
        '<img src="/a.gif" width="1" height="1"><img src="/ueditor/dialogs/attachment/fileTypeImages/icon_doc.gif">',
      ),
    );
    expect(flags).toEqual([]);
  });

  it('lead to whole addresses, or leave their words', async () => {
    const html = article('<p><a href="/a b.docx">材料</a>、<a href="#top">顶</a>、<a href="mailto:a@b.cn">信</a></p>');
    const based = html.replace('<head>', '<head><base href="http://example.com/n/">');
    expect((await read(based)).markdown).toContain('[材料](http://example.com/a%20b.docx)、顶、[信](mailto:a@b.cn)');
    expect((await read(html)).markdown).toContain('材料、顶、[信](mailto:a@b.cn)');
  });
});

describe('the text of a page', () => {
  it('may have its paragraphs parted by line breaks', async () => {
    const html = pageWith('#zoom', PARAGRAPHS.map((text) => `\u3000\u3000${text}`).join('<br>\n'));
    expect((await read(html)).markdown).toBe(BODY);
    const spaced = pageWith('#zoom', PARAGRAPHS.map((text) => `&nbsp; &nbsp; ${text}`).join('<br><br>'));
    expect((await read(spaced)).markdown).toBe(BODY);
  });

  it('has no space where its source only has a new line', async () => {
    const html = pageWith('#zoom', `<p>${PARAGRAPHS.join('')}</p><p>第一行没有\n    写完，the end\nof it</p>`);
    expect((await read(html)).markdown).toContain('第一行没有写完，the end of it');
  });

  it('keeps tables, and keeps merged cells as HTML with words alone', async () => {
    const { markdown, flags } = await read(
      article(
        '<table border="1"><caption>表1</caption><tr><td>单位</td><td>人数</td></tr><tr><td>甲</td><td>3</td></tr></table>' +
          '<table style="x" onclick="x"><tr><td colspan="2" class="c">合计 <a href="http://example.com/">见</a></td></tr><tr><td><p>一</p><p>二</p></td><td>\n\n3</td></tr></table>',
      ),
    );
    expect(markdown.replace(/ +/g, ' ')).toContain('表1\n\n| 单位 | 人数 |\n| --- | --- |\n| 甲 | 3 |');
    expect(markdown).toContain(
      '<table>\n<tr><td colspan="2">合计 见</td></tr>\n<tr><td>一<br>二</td><td>3</td></tr>\n</table>',
    );
    expect(flags).toMatchObject([{ kind: 'table-link', text: '见 http://example.com/' }]);
  });

  it('dissolves tables that only place it', async () => {
    const html = pageWith(
      '#zoom',
      `<table><tr><td>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</td></tr></table>`,
    );
    expect((await read(html)).markdown).toBe(BODY);
  });

  it('starts its headings at the second level', async () => {
    expect((await read(article('<h4>附则</h4><p>无。</p>'))).markdown).toContain('\n\n## 附则\n\n无。');
  });
});

describe('nothing that runs', () => {
  it.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">点</p>',
    '<a href="javascript:alert(1)">点</a>',
    '<a href=" java\nscript:alert(1)">点</a>',
    '<img src="x" onerror="alert(1)">',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<svg onload="alert(1)"></svg>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    '<a href="data:text/html,alert(1)">点</a>',
    '<table><tr><td colspan="2">&lt;script&gt;alert(1)&lt;/script&gt;<b onclick="alert(1)">a</b></td></tr><tr><td>1</td><td>2</td></tr></table>',
    '<p>[点](javascript:alert(1))</p>',
    '<pre>&lt;/pre&gt;<b onmouseover="alert(1)">x</b></pre>',
    '<h2><img src=x onerror=alert(1)>题</h2>',
    '<math><mtext><script>alert(1)</script></mtext></math>',
    '<p><a href="http://a.cn/)[x](javascript:alert(1)">点</a></p>',
    '<p><img alt="](javascript:alert(1))" src="http://a.cn/a.png"></p>',
    '<p title="x">&lt;!--</p><p>--&gt;</p>',
  ])('comes out of a page: %s', async (inside) => {
    const { markdown } = await read(article(inside));
    const { renderMd } = await import('../../../../src/markdown/render.ts');
    const html = renderMd(markdown, {
      links: new Map(),
      pictures: new Map(),
      words: { table: '', footnotes: '', backToText: '', external: '' },
    });
    // what is left may be shown, but no element or address may carry it
    expect(html.replace(/<code>[\s\S]*?<\/code>/g, '')).not.toMatch(
      /<(?:script|iframe|svg|math)|<[^>]*\son\w+\s*=|(?:href|src)="\s*(?:javascript|data):/i,
    );
  });
});
