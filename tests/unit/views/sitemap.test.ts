/** The sitemap: every page once, each with the day of its newest change, in as many files as it takes. */
import { describe, expect, it } from 'vitest';
import { SITEMAP_SIZE, sitePaths } from '../../../src/library/urls.ts';
import { sitemapParts, sitemapPartView, sitemapView } from '../../../src/views/sitemap.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

const HOST = 'https://valves.example.org';

describe('the sitemap', () => {
  const site = siteOf({
    ...TAGS,
    ...MEMBERS,
    'bulletins/2024/a.md': bulletinText({ fields: 'updated: 2024-09-01\ntags: [走访]\nmembers: [青山铸造]' }),
    'bulletins/2024/b.md': bulletinText({ title: '草稿', fields: 'draft: true' }),
    'bulletins/2024/c.md': bulletinText({
      title: '后来',
      date: '2024-05-05',
      fields: 'speakers: [李伟]\ntags: [走访]',
    }),
    'pages/about.md': '---\ntitle: 关于\n---\n',
  });
  const { of, entries } = sitemapView(site);
  const days = Object.fromEntries(entries.map(({ url, lastmod }) => [decodeURI(url.replace(HOST, '')), lastmod]));

  it('names every page once, in order, but neither the search page nor drafts', () => {
    expect(of).toBe('pages');
    expect(Object.keys(days)).toHaveLength(entries.length);
    expect(entries.map(({ url }) => url)).toEqual(entries.map(({ url }) => url).toSorted());
    const pages = [...sitePaths(site.library)].filter((path) => path.endsWith('/') && path !== '/search/');
    expect(Object.keys(days).toSorted()).toEqual(pages.toSorted());
    expect(pages).not.toContain('/bulletins/b/');
  });

  it('says of a bulletin, a topic, a unit and a person when what is told of them changed last', () => {
    const [person] = site.library.speakers;
    expect(days).toMatchObject({
      '/bulletins/a/': '2024-09-01',
      '/bulletins/c/': '2024-05-05',
      '/tags/visits/': '2024-09-01',
      '/members/casting/': '2024-09-01',
      [`/speakers/${person?.slug}/`]: '2024-05-05',
    });
  });

  it('dates the lists by the newest change of all', () => {
    for (const list of ['/', '/bulletins/', '/tags/', '/members/', '/speakers/', '/archive/', '/stats/'])
      expect(days[list], list).toBe('2024-09-01');
  });

  it('says nothing of what it cannot know: standing pages and empty lists', () => {
    const undated = entries.filter(({ lastmod }) => lastmod === undefined).map(({ url }) => url.replace(HOST, ''));
    expect(undated).toEqual(['/about/', '/members/harbour/', '/tags/standards/']);
  });

  it('dates the further pages of a list like the first', () => {
    const fields = 'tags: [走访]\nmembers: [青山铸造]\nspeakers: [李伟]';
    const many = sitemapView(siteOf({ ...TAGS, ...MEMBERS, ...manyBulletins(45, fields) }));
    const paged = many.entries.filter(({ url }) => /\/(?:bulletins|visits|casting|li-wei)\/(?:\d\/)?$/.test(url));
    expect(paged).toHaveLength(12);
    for (const { lastmod } of paged) expect(lastmod).toBe('2024-01-15');
  });

  it('dates a year of the archive by the newest change of its bulletins', () => {
    const years = sitemapView(siteOf(manyBulletins(45))).entries.filter(({ url }) => /\/archive\/\d/.test(url));
    expect(years.map(({ url, lastmod }) => `${url.replace(HOST, '')} ${lastmod}`)).toEqual([
      '/archive/2023/ 2023-12-31',
      '/archive/2024/ 2024-01-15',
    ]);
  });

  it('takes a topic whose name is a number for no page of a list', () => {
    const numbered = siteOf({ 'tags.yaml': '- {label: 二十, slug: "20"}\n', ...manyBulletins(2) });
    expect(sitemapView(numbered).entries.find(({ url }) => url.endsWith('/tags/20/'))).not.toHaveProperty('lastmod');
  });
});

describe('the sitemap of a large site', () => {
  const site = siteOf(manyBulletins(45), { base: '/sub/' });
  const whole = sitemapView(site).entries;
  const size = 20;

  it('is a list of files, each dated by its newest page', () => {
    const { of, entries } = sitemapView(site, size);
    expect(of).toBe('sitemaps');
    expect(entries.map(({ url }) => url)).toEqual(
      sitemapParts(site, size).map((number) => `${HOST}/sub/sitemap-${number}.xml`),
    );
    for (const { lastmod } of entries) expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('has every page in exactly one of them, and none is too large', () => {
    const parts = sitemapParts(site, size).map((number) => sitemapPartView(site, number, size).entries);
    expect(parts.flat()).toEqual(whole);
    expect(parts.every(({ length }) => length > 0 && length <= size)).toBe(true);
  });

  it('is split only where one file cannot hold it', () => {
    expect(sitemapParts(site, whole.length)).toEqual([]);
    expect(sitemapParts(site, whole.length - 1)).toEqual([1, 2]);
    expect(SITEMAP_SIZE).toBeLessThanOrEqual(50_000);
  });
});
