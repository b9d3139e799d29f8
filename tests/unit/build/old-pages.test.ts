/** The pages under old addresses as HTML: valid and inert. */
import { describe, expect, it } from 'vitest';
import { oldPage } from '../../../src/build/old-pages.ts';
import type { OldPageView } from '../../../src/views/old-pages.ts';
import { invalidities } from '../../site/html.ts';

const NASTY = '"><script>alert(1)</script>&amp;';
const MOVED: OldPageView = {
  file: 'node/1/index.html',
  lang: 'zh-Hans',
  documentTitle: NASTY,
  title: NASTY,
  text: NASTY,
  links: [{ label: NASTY, href: '/x/bulletins/a/' }],
  next: { href: '/x/bulletins/a/', canonical: 'https://valves.example.org/x/bulletins/a/' },
};
const { next: _next, ...GONE } = MOVED;

describe('the page under an old address', () => {
  it('is valid HTML without style or script, whatever the titles are', async () => {
    expect(await invalidities([MOVED, GONE].map((view) => ({ file: view.file, html: oldPage(view) })))).toEqual([]);
    for (const html of [oldPage(MOVED), oldPage(GONE)]) expect(html).not.toMatch(/<script|<style|style=|\son\w+=/);
  });

  it('sends browsers and search engines to the new address, and is in no index itself', () => {
    const html = oldPage(MOVED);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/x/bulletins/a/">');
    expect(html).toContain('<link rel="canonical" href="https://valves.example.org/x/bulletins/a/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(oldPage(GONE)).not.toMatch(/refresh|canonical/);
  });
});
