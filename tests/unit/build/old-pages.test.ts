/** The pages under old addresses as HTML: valid and inert. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { oldPage } from '../../../src/build/old-pages.ts';
import type { OldPageView } from '../../../src/views/old-pages.ts';
import { invalidities } from '../../site/html.ts';

const NASTY = '"><script>alert(1)</script>&amp;';
const MOVED: OldPageView = {
  file: 'node/1/index.html',
  lang: 'zh-Hans',
  documentTitle: NASTY,
  site: { label: NASTY, href: '/x/' },
  colours: { primary: '#1f6b3a', secondary: '#234567' },
  grey: false,
  title: NASTY,
  text: NASTY,
  links: [{ label: NASTY, href: '/x/bulletins/a/' }],
  next: { href: '/x/bulletins/a/', canonical: 'https://valves.example.org/x/bulletins/a/' },
};
const { next: _next, ...GONE } = MOVED;

describe('the page under an old address', () => {
  it('is valid HTML without a script, whatever the titles are', async () => {
    expect(await invalidities([MOVED, GONE].map((view) => ({ file: view.file, html: oldPage(view) })))).toEqual([]);
    for (const html of [oldPage(MOVED), oldPage(GONE)]) expect(html).not.toMatch(/<script|style=|\son\w+=/);
  });

  it('has its style in itself, in the colours of the alliance and within its own policy', () => {
    const html = oldPage(MOVED);
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
    expect(style).toContain('--site-primary:#1f6b3a;');
    expect(style).toContain('--site-secondary:#234567;');
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html.indexOf(`style-src 'self' 'sha256-${hash}'`)).toBeGreaterThan(0);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(style).not.toMatch(/url\(|@import|\/\*/);
    expect(Buffer.byteLength(html)).toBeLessThan(4096);
  });

  it('names no colour or size that it does not have', () => {
    const style = /<style>(.*)<\/style>/.exec(oldPage(GONE))?.[1] ?? '';
    const named = [...style.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
    expect(named).toContain('--brand');
    for (const name of named) expect(style).toContain(`${name}:`);
  });

  it('is grey on days of mourning', () => {
    expect(oldPage({ ...MOVED, grey: true })).toContain('<html lang="zh-Hans" data-grey>');
    expect(oldPage(MOVED)).not.toContain('<html lang="zh-Hans" data-grey>');
  });

  it('sends browsers and search engines to the new address, and is in no index itself', () => {
    const html = oldPage(MOVED);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/x/bulletins/a/">');
    expect(html).toContain('<link rel="canonical" href="https://valves.example.org/x/bulletins/a/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(oldPage(GONE)).not.toMatch(/refresh|canonical/);
  });
});
