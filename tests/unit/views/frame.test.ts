/** What surrounds a page: its titles and addresses, and a menu that knows where the reader is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SiteContext } from '../../../src/views/context.ts';
import { bulletinView } from '../../../src/views/bulletin.ts';
import { frameView } from '../../../src/views/frame.ts';
import { memberView } from '../../../src/views/members.ts';
import { tagView } from '../../../src/views/tags.ts';
import { bulletinText } from '../../builders.ts';
import { MEMBERS, siteOf, TAGS } from './site.ts';

const menuOf = (path: string | undefined, settings = {}) =>
  frameView(siteOf({}, settings), path === undefined ? { title: '没有' } : { path }).menu;
const currentOf = (path: string | undefined, settings = {}) =>
  menuOf(path, settings).flatMap(({ label, current }) => (current ? [`${label} ${current}`] : []));

describe('the menu', () => {
  it('marks the page itself', () => {
    expect(currentOf('/tags/')).toEqual(['主题 page']);
    expect(currentOf('/')).toEqual(['首页 page']);
  });

  it('marks the list that a page belongs to, and never the home page for that', () => {
    expect(currentOf('/bulletins/spring/')).toEqual(['简报 true']);
    expect(currentOf('/tags/standards/2/')).toEqual(['主题 true']);
    expect(currentOf('/search/')).toEqual([]);
  });

  it('marks nothing on the page for unknown addresses', () => {
    expect(currentOf(undefined)).toEqual([]);
  });

  it('is the same under a base', () => {
    expect(currentOf('/bulletins/spring/', { base: '/sub/' })).toEqual(['简报 true']);
    expect(menuOf('/', { base: '/sub/' }).map(({ href }) => href)).toEqual([
      '/sub/',
      '/sub/bulletins/',
      '/sub/tags/',
      '/sub/members/',
      '/sub/speakers/',
      '/sub/archive/',
      '/sub/stats/',
    ]);
  });

  it('is the editor’s own where site.yaml has one', () => {
    const menu = [
      { label: '报道', href: '/bulletins/' },
      { label: '章程', href: '/charter/' },
    ];
    expect(menuOf('/charter/', { menu })).toEqual([
      { label: '报道', href: '/bulletins/' },
      { label: '章程', href: '/charter/', current: 'page' },
    ]);
  });

  it('leads to places inside pages, and to pages written without their last slash', () => {
    const menu = [
      { label: '联系', href: '/about/#contact' },
      { label: '章程', href: '/charter' },
    ];
    expect(menuOf('/charter/', { menu, base: '/sub/' })).toEqual([
      { label: '联系', href: '/sub/about/#contact' },
      { label: '章程', href: '/sub/charter/', current: 'page' },
    ]);
  });
});

describe('the head', () => {
  it('names page and site, and the home page by the alliance alone', () => {
    expect(frameView(siteOf({}), { path: '/tags/', title: '主题' }).documentTitle).toBe('主题 - 阀门联盟');
    expect(frameView(siteOf({}), { path: '/' }).documentTitle).toBe('滨海市特种阀门产业联盟');
  });

  it('describes the page, or else the site', () => {
    expect(frameView(siteOf({}), { path: '/', description: '一句话。' }).description).toBe('一句话。');
    expect(frameView(siteOf({}), { path: '/' }).description).toBe('阀门联盟的简报。');
  });

  it('gives the absolute address under the base, and none to the page for unknown addresses', () => {
    const site = siteOf({}, { base: '/sub/' });
    expect(frameView(site, { path: '/speakers/常志卷/' }).canonical).toBe(
      `https://valves.example.org/sub/speakers/${encodeURIComponent('常志卷')}/`,
    );
    expect(frameView(site, { title: '没有' })).not.toHaveProperty('canonical');
  });
});

describe('what others show of a page', () => {
  it('is the page’s title alone, for the site is named beside it', () => {
    expect(frameView(siteOf({}), { path: '/tags/', title: '主题' }).pageTitle).toBe('主题');
    expect(frameView(siteOf({}), { path: '/' }).pageTitle).toBe('滨海市特种阀门产业联盟');
  });

  it('names the language as Open Graph does', () => {
    expect(frameView(siteOf({}), { path: '/' }).locale).toBe('zh_CN');
    expect(frameView(siteOf({}, { language: 'en' }), { path: '/' }).locale).toBe('en_US');
  });

  it('of an article says when it was written and where it belongs', () => {
    const site = siteOf({
      ...TAGS,
      'bulletins/2024/a.md': bulletinText({ fields: 'updated: 2024-09-01\nkind: 标准\ntags: [走访]' }),
    });
    expect(bulletinView(site, 'a').frame.article).toEqual({
      published: '2024-03-05',
      modified: '2024-09-01',
      section: '标准',
      tags: ['走访'],
    });
    expect(frameView(site, { path: '/' })).not.toHaveProperty('article');
  });
});

describe('the feeds of a page', () => {
  const feedsOf = ({ feeds }: { feeds: readonly { title: string; href: string }[] }) =>
    feeds.map(({ title, href }) => `${title} ${href}`);
  const ofSite = ['滨海市特种阀门产业联盟 /sub/feed.xml', '滨海市特种阀门产业联盟 /sub/feed.json'];
  const site = siteOf({ ...TAGS, ...MEMBERS }, { base: '/sub/' });

  it('are the site’s on every page', () => {
    expect(feedsOf(frameView(site, { title: '没有' }))).toEqual(ofSite);
  });

  it('are first of all its own on the page of a topic or a unit', () => {
    const topic = tagView(site, 'visits', 1);
    expect(feedsOf(topic.frame)).toEqual([
      '走访 /sub/tags/visits/feed.xml',
      '走访 /sub/tags/visits/feed.json',
      ...ofSite,
    ]);
    expect(topic.feed).toBe('/sub/tags/visits/feed.xml');
    const unit = memberView(site, 'casting', 1);
    expect(feedsOf(unit.frame).slice(0, 1)).toEqual(['青山铸造 /sub/members/casting/feed.xml']);
    expect(unit.feed).toBe('/sub/members/casting/feed.xml');
  });
});

describe('the browser’s own bar', () => {
  it('has the alliance’s colour by day and the page’s by night', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
    const [, night] = /--paper: light-dark\(#\w+, (#\w+)\)/.exec(tokens) ?? [];
    const { barColours } = frameView(siteOf({}, { colours: { primary: '#0b5d4b', secondary: '#6a3d9a' } }), {
      path: '/',
    });
    expect(barColours).toEqual({ light: '#0b5d4b', dark: night });
  });
});

describe('the footer', () => {
  it('links the registrations, and leaves out what site.yaml does not say', () => {
    expect(frameView(siteOf({}), { path: '/' }).footer).toEqual({ links: [], editor: '滨海市特种阀门产业联盟' });
    const { footer } = frameView(siteOf({}, { icp: '滨ICP备1号', police: '滨公网安备 2号', editor: '秘书处' }), {
      path: '/',
    });
    expect(footer.editor).toBe('秘书处');
    expect(footer.icp).toEqual({ label: '滨ICP备1号', href: 'https://beian.miit.gov.cn/' });
    expect(footer.police).toEqual({ label: '滨公网安备 2号', href: 'https://beian.mps.gov.cn/' });
  });

  it('leads to the lists and standing pages that the menu leaves out, from wherever the reader is', () => {
    const files = { 'pages/about.md': '---\ntitle: 关于联盟\n---\n\n正文。\n' };
    const linksIn = (site: SiteContext) => frameView(site, { path: '/stats/' }).footer.links;
    expect(linksIn(siteOf(files, { base: '/sub/' }))).toEqual([{ label: '关于联盟', href: '/sub/about/' }]);
    const menu = ['/', '/bulletins/', '/tags/', '/members/', '/speakers/', '/about/', '/stats/#site:years'];
    expect(linksIn(siteOf(files, { menu: menu.map((href) => ({ label: href, href })) }))).toEqual([
      { label: '归档', href: '/archive/' },
      { label: '数据', href: '/stats/' },
    ]);
  });

  it('leads from a police number to its own entry', () => {
    const { police } = frameView(siteOf({}, { police: '冀公网安备 13010002000001号' }), { path: '/' }).footer;
    expect(police?.href).toBe('https://beian.mps.gov.cn/#/query/webSearch?code=13010002000001');
  });
});
