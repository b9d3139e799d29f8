/** What machines read: complete, in order, with absolute addresses, and without a clock. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { feedView, manifestView, openSearchView, robotsView, sitemapView } from '../../../src/views/machines.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

afterEach(() => vi.useRealTimers());

describe('the feed', () => {
  it('has the thirty newest, with absolute addresses', () => {
    const { entries, self, id } = feedView(siteOf(manyBulletins(45), { base: '/sub/' }));
    expect(entries).toHaveLength(30);
    expect(entries[0]).toMatchObject({ title: '第45篇', url: 'https://valves.example.org/sub/bulletins/b-45/' });
    expect(self).toBe('https://valves.example.org/sub/feed.xml');
    expect(id).toBe('https://valves.example.org/sub/');
  });

  it('dates an entry by its own days, and itself by the newest change', () => {
    const site = siteOf({
      ...TAGS,
      'bulletins/2024/a.md': bulletinText({ date: '2024-03-05', fields: 'updated: 2024-09-01\ntags: [走访]' }),
      'bulletins/2024/b.md': bulletinText({ title: '后来', date: '2024-05-05' }),
    });
    const view = feedView(site);
    expect(view.entries.map(({ published, updated }) => [published.slice(0, 10), updated])).toEqual([
      ['2024-05-05', '2024-05-05T00:00:00+08:00'],
      ['2024-03-05', '2024-09-01T00:00:00+08:00'],
    ]);
    expect(view.updated).toBe('2024-09-01T00:00:00+08:00');
    expect(view.entries[1]?.tags).toEqual(['走访']);
  });

  it('of an empty site has no date to tell', () => {
    expect(feedView(siteOf({}))).not.toHaveProperty('updated');
  });
});

describe('the sitemap', () => {
  const site = siteOf({
    ...TAGS,
    ...MEMBERS,
    'bulletins/2024/a.md': bulletinText({ fields: 'updated: 2024-09-01' }),
    'bulletins/2024/b.md': bulletinText({ title: '草稿', fields: 'draft: true' }),
    'pages/about.md': '---\ntitle: 关于\n---\n',
  });
  const urls = sitemapView(site).urls.map(({ url }) => url.replace('https://valves.example.org', ''));

  it('names every page once, in order, but neither the search page nor drafts', () => {
    expect(urls).toEqual([
      '/',
      '/about/',
      '/archive/',
      '/bulletins/',
      '/bulletins/a/',
      '/members/',
      '/members/casting/',
      '/members/harbour/',
      '/speakers/',
      '/stats/',
      '/tags/',
      '/tags/standards/',
      '/tags/visits/',
    ]);
  });

  it('says when a bulletin changed, and nothing of what it cannot know', () => {
    const dated = sitemapView(site).urls.filter(({ lastmod }) => lastmod);
    expect(dated).toEqual([{ url: 'https://valves.example.org/bulletins/a/', lastmod: '2024-09-01' }]);
  });
});

describe('the small files', () => {
  const site = siteOf({}, { base: '/sub/', logo: './标 志.svg' });

  it('lead to the site under its base', () => {
    expect(robotsView(site).sitemap).toBe('https://valves.example.org/sub/sitemap.xml');
    expect(openSearchView(site).template).toBe('https://valves.example.org/sub/search/?q={searchTerms}');
    expect(manifestView(site)).toMatchObject({
      name: '滨海市特种阀门产业联盟',
      short_name: '阀门联盟',
      lang: 'zh-Hans',
      start_url: '/sub/',
      scope: '/sub/',
      icons: [{ src: `/sub/files/${encodeURIComponent('标 志.svg')}` }],
    });
  });

  it('keep a name within the sixteen characters that the format allows', () => {
    const long = siteOf({}, { shortName: '河北省渣浆泵产业技术创新战略联盟秘书处' });
    expect([...openSearchView(long).name]).toHaveLength(16);
  });
});

describe('none of them', () => {
  it('knows what day it is', () => {
    const all = () => {
      const site = siteOf({ ...manyBulletins(3), ...TAGS, ...MEMBERS });
      return JSON.stringify([
        feedView(site),
        sitemapView(site),
        robotsView(site),
        openSearchView(site),
        manifestView(site),
      ]);
    };
    vi.useFakeTimers({ now: new Date('2001-01-01T00:00:00Z') });
    const then = all();
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
    expect(all()).toBe(then);
  });
});
