/** What machines read beside feeds and sitemap: complete, with absolute addresses where they are needed, without a clock. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteFeedView } from '../../../src/views/feeds.ts';
import { manifestView, openSearchView, robotsView } from '../../../src/views/machines.ts';
import { signView, siteIcon } from '../../../src/views/site-icon.ts';
import { sitemapView } from '../../../src/views/sitemap.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

afterEach(() => vi.useRealTimers());

describe('the small files', () => {
  const site = siteOf({}, { base: '/sub/', logo: './标 志.svg' });

  it('lead to the site under its base', () => {
    expect(robotsView(site).sitemap).toBe('https://valves.example.org/sub/sitemap.xml');
    expect(openSearchView(site)).toMatchObject({
      template: 'https://valves.example.org/sub/search/?q={searchTerms}',
      self: 'https://valves.example.org/sub/opensearch.xml',
      icon: { url: `https://valves.example.org/sub/files/${encodeURIComponent('标 志.svg')}`, type: 'image/svg+xml' },
    });
    expect(manifestView(site)).toMatchObject({
      id: '/sub/',
      name: '滨海市特种阀门产业联盟',
      short_name: '阀门联盟',
      description: '阀门联盟的简报。',
      lang: 'zh-Hans',
      start_url: '/sub/',
      scope: '/sub/',
      icons: [{ src: `/sub/files/${encodeURIComponent('标 志.svg')}`, type: 'image/svg+xml', sizes: 'any' }],
      shortcuts: [{ url: '/sub/bulletins/' }, { url: '/sub/search/' }],
    });
  });

  it('keep names within the characters that the format allows', () => {
    const long = siteOf({}, { shortName: '河北省渣浆泵产业技术创新战略联盟秘书处', name: '联'.repeat(60) });
    expect([...openSearchView(long).name]).toHaveLength(16);
    expect([...openSearchView(long).longName]).toHaveLength(48);
  });
});

describe('the icon', () => {
  it('is the logo, and does not promise any size of a picture that has one', () => {
    const site = siteOf({}, { logo: './标志.png' });
    expect(siteIcon(site)).toEqual({ href: `/files/${encodeURIComponent('标志.png')}`, type: 'image/png' });
    expect(manifestView(site)['icons']).toEqual([siteIconAsManifest(site)]);
  });

  it('without a logo is the first character of the short name in the alliance’s colour', () => {
    const site = siteOf({}, { base: '/sub/', colours: { primary: '#0b5d4b', secondary: '#6a3d9a' } });
    expect(siteIcon(site)).toEqual({ href: '/sub/favicon.svg', type: 'image/svg+xml' });
    expect(signView(site)).toEqual({ character: '阀', colour: '#0b5d4b' });
  });
});

function siteIconAsManifest(site: Parameters<typeof siteIcon>[0]) {
  const { href, type } = siteIcon(site);
  return { src: href, type };
}

describe('none of them', () => {
  it('knows what day it is', () => {
    const all = () => {
      const site = siteOf({ ...manyBulletins(3), ...TAGS, ...MEMBERS });
      return JSON.stringify([
        siteFeedView(site),
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
