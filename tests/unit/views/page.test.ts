/** Standing pages, the search page, and the page for addresses that lead nowhere. */
import { describe, expect, it } from 'vitest';
import { notFoundView, searchPageView, standingPageView } from '../../../src/views/page.ts';
import { manyBulletins, siteOf } from './site.ts';

const site = siteOf(
  {
    'pages/about.md': '---\ntitle: 关于联盟\nsummary: 联盟做什么。\n---\n\n联盟做阀门。\n',
    'pages/convention.md': '---\ntitle: 公约\n---\n\n## 第一条\n',
  },
  { base: '/sub/' },
);

describe('a standing page', () => {
  it('has a title, a summary and a text', () => {
    expect(standingPageView(site, 'about')).toMatchObject({
      title: '关于联盟',
      summary: '联盟做什么。',
      frame: { description: '联盟做什么。', canonical: 'https://valves.example.org/sub/about/' },
      body: { file: 'pages/about.md' },
    });
  });

  it('without a summary is described as the site is', () => {
    const view = standingPageView(site, 'convention');
    expect(view).not.toHaveProperty('summary');
    expect(view.frame.description).toBe('阀门联盟的简报。');
  });
});

describe('the search page', () => {
  it('has its own address and title', () => {
    expect(searchPageView(site)).toMatchObject({
      title: '搜索',
      frame: { canonical: 'https://valves.example.org/sub/search/' },
    });
  });

  it('knows other ways to find a bulletin, under the base', () => {
    const { ways } = searchPageView(site);
    expect(ways.map(({ href }) => href)).toEqual(['/sub/tags/', '/sub/members/', '/sub/speakers/', '/sub/archive/']);
  });

  it('translates the kinds that there are, where they are called otherwise', () => {
    const files = manyBulletins(2, 'kind: 讲话');
    expect(searchPageView(siteOf(files)).kinds).toEqual({});
    expect(searchPageView(siteOf(files, { language: 'en' })).kinds).toEqual({ 讲话: 'Speech' });
  });
});

describe('the page for addresses that lead nowhere', () => {
  it('offers ways on, under the base', () => {
    const { links } = notFoundView(site);
    expect(links.map(({ href }) => href)).toEqual(['/sub/', '/sub/search/', '/sub/bulletins/', '/sub/archive/']);
  });
});
