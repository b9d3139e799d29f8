/** The pages under old addresses. */
import { describe, expect, it } from 'vitest';
import { oldPageViews } from '../../../src/views/old-pages.ts';
import { bulletinText } from '../../builders.ts';
import { siteOf } from './site.ts';

const views = oldPageViews(
  siteOf(
    {
      'bulletins/2024/章程.md': bulletinText({ title: '章程通过', fields: 'aliases: [/node/1, /a b/旧.html]' }),
      'published-urls.txt': '/bulletins/taken-down/ gone\n/files/a.pdf gone\n',
    },
    { base: '/x/' },
  ),
);

describe('the pages under old addresses', () => {
  it('lie where a static host looks for them; of a file only a host can say that it is gone', () => {
    expect(views.map(({ file }) => file)).toEqual([
      'a b/旧.html',
      'bulletins/taken-down/index.html',
      'node/1/index.html',
    ]);
  });

  it('lead on to the page, by itself and by a link with its title', () => {
    const href = '/x/bulletins/%E7%AB%A0%E7%A8%8B/';
    expect(views[0]).toEqual({
      file: 'a b/旧.html',
      lang: 'zh-Hans',
      documentTitle: '网址换了 - 阀门联盟',
      site: { label: '滨海市特种阀门产业联盟', href: '/x/' },
      colours: { primary: '#b3261e', secondary: '#2a5b8c' },
      grey: false,
      title: '网址换了',
      text: expect.stringMatching(/新的网址/) as string,
      links: [{ label: '章程通过', href }],
      next: { href, canonical: `https://valves.example.org${href}` },
    });
  });

  it('say that a page was taken down, and go nowhere by themselves', () => {
    expect(views[1]).toMatchObject({ title: '此页已撤下', links: [{ href: '/x/' }, { href: '/x/search/' }] });
    expect(views[1]).not.toHaveProperty('next');
  });
});
