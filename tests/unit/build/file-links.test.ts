/** What is found in the files of a built site: every way to name an address, and nothing that only looks like one. */
import { describe, expect, it } from 'vitest';
import { linkReader } from '../../../src/build/file-links.ts';

const PLACE = { origin: 'https://valves.example.org', base: '/sub/' };
const linksOf = (file: string, text: string) => linkReader(PLACE)(file, text);
const usesOf = (html: string, file = 'bulletins/a/index.html') => linksOf(file, html)?.uses;

describe('an address in a page', () => {
  it.each([
    ['/sub/', 'index.html'],
    ['/sub/tags/', 'tags/index.html'],
    ['/sub/tags/?page=2#b', 'tags/index.html#b'],
    ['/sub/tags', 'tags'],
    ['/sub/files/a%20b%25.pdf', 'files/a b%.pdf'],
    ['/sub/%E5%AE%89/#%E7%94%B2', '安/index.html#甲'],
    ['/sub/100%/', '100%/index.html'],
    ['#b', 'bulletins/a/index.html#b'],
    ['#', 'bulletins/a/index.html'],
    ['#top', 'bulletins/a/index.html'],
    ['#:~:text=章程', 'bulletins/a/index.html'],
    ['../b/', 'bulletins/b/index.html'],
    ['图.jpg', 'bulletins/a/图.jpg'],
    ['?q=1', 'bulletins/a/index.html'],
    ['https://valves.example.org/sub/tags/', 'tags/index.html'],
    ['//valves.example.org/sub/tags/', 'tags/index.html'],
    ['/tags/', '/tags/'],
    ['/', '/'],
  ])('means a file of the site: %s', (written, use) => {
    expect(usesOf(`<a href="${written}">甲</a>`)).toEqual([use]);
  });

  it.each([
    'https://example.org/sub/',
    'https://valves.example.org/',
    'https://valves.example.org/subway/',
    'https://valves.example.org.evil.example/sub/',
    'https://valves.example.org:8443/sub/',
    '//example.org/',
    'mailto:a@example.org',
    'tel:110',
    'data:image/png;base64,AAAA',
    'javascript:void(0)',
    '',
  ])('means nothing of this site: %s', (written) => {
    expect(usesOf(`<a href="${written}">甲</a>`)).toEqual([]);
  });

  it.each([
    '<a href=/sub/x>',
    "<a href='/sub/x'>",
    '<A HREF="/sub/x">',
    '<a title="1 > 0" href="/sub/x">',
    '<a\n  class="b"\n  href = "/sub/x"\n>',
    '<a href="/sub&#x2F;x"/>',
    '<link rel="stylesheet" href="/sub/x">',
    '<script src="/sub/x"></script>',
    '<img alt="" src="/sub/x">',
    '<video poster="/sub/x">',
    '<form action="/sub/x">',
    '<object data="/sub/x">',
    '<svg><use xlink:href="/sub/x"/></svg>',
    '<meta property="og:image" content="https://valves.example.org/sub/x">',
    '<meta content="https://valves.example.org/sub/x" property="og:url">',
    '<meta http-equiv="refresh" content="0; url=/sub/x">',
    '<p style="background: url(/sub/x)">',
    `<p style='background: url("/sub/x")'>`,
    '<style>a { background: url( /sub/x ) }</style>',
    '<img srcset="/sub/x 2x">',
    '<script type="application/ld+json">{"@graph":[{"image":["https://valves.example.org/sub/x"]}]}</script>',
    '<!-- a --><a href="/sub/x">',
    '<script>if (1 < 2) a = "<!--"</script><a href="/sub/x">',
    '< <a href="/sub/x">',
  ])('is found in %s', (html) => {
    expect(usesOf(html)).toEqual(['x']);
  });

  it.each([
    '<p title=\'<a href="/sub/x">\'>甲</p>',
    '<p data-href="/sub/x">href="/sub/x"</p>',
    '&lt;a href="/sub/x"&gt;',
    '<!-- <a href="/sub/x"> -->',
    '<script>a = \'<a href="/sub/x">\'</script>',
    '<textarea><a href="/sub/x"></textarea>',
    '<title><a href="/sub/x"></title>',
    '<meta name="description" content="/sub/x">',
    '<a href="/sub/x"',
    '<!-- <a href="/sub/x">',
    '</a href="/sub/x">',
  ])('is not there in %s', (html) => {
    expect(usesOf(html)).toEqual([]);
  });

  it('may be one of several pictures of one place', () => {
    const html = '<source srcset="/sub/a.avif 320w, /sub/b,1.avif 640w,/sub/c.avif"><img src="/sub/d.jpg">';
    expect(usesOf(html)).toEqual(['a.avif', 'b,1.avif', 'c.avif', 'd.jpg']);
  });
});

describe('a place in a page', () => {
  it('has an id, or is a named anchor', () => {
    const html =
      '<h2 id="通过&quot;章程&quot;">甲</h2><a name=old></a><input name="q"><p id="b">乙</p><p id="b">丙</p>';
    expect(linksOf('index.html', html)?.ids).toEqual(['通过"章程"', 'old', 'b']);
  });
});

describe('other files of a site', () => {
  it.each([
    [
      'feed.xml',
      '<link href="https://valves.example.org/sub/x"/><summary>见 https://valves.example.org/sub/y 。</summary>',
    ],
    ['sitemap.xml', '<loc>https://valves.example.org/sub/x</loc>'],
    ['feed.xml', '<content type="html">&lt;a href="https://valves.example.org/sub/x"&gt;</content>'],
    [
      'feed.json',
      '{"items":[{"url":"https://valves.example.org/sub/x","summary":"见 https://valves.example.org/sub/y 。"}]}',
    ],
    ['feed.json', '{"content_html":"<img src=\\"https://valves.example.org/sub/x\\">"}'],
    ['feed.json', '{"@id":"https://valves.example.org/sub/x#organisation"}'],
    ['manifest.webmanifest', '{"name":"/甲/","icons":[{"src":"/sub/x"}]}'],
    ['robots.txt', 'User-agent: *\nSitemap: https://valves.example.org/sub/x\n'],
    ['_astro/a.css', 'a{background:url(../x)}b{background:url(data:image/png;base64,AA)}'],
  ])('lead somewhere too: %s', (file, text) => {
    expect(linksOf(file, text)?.uses).toEqual(['x']);
  });

  it.each(['pagefind/pagefind-entry.json', '_astro/a.js', 'files/说明.txt', 'files/a.pdf'])(
    'lead nowhere: %s',
    (file) => {
      expect(linksOf(file, '<a href="/sub/x">')).toBeUndefined();
    },
  );
});

describe('a reader', () => {
  it('says the same of a file whatever it has read before', () => {
    const read = linkReader(PLACE);
    const html = '<a href="#b"><a href="c/"><a href="/sub/d/"><p id="b" title="1 > 0">';
    for (const file of ['index.html', 'tags/index.html', 'index.html'])
      expect(read(file, html)).toEqual(linksOf(file, html));
  });
});
