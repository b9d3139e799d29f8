/** The site's addresses. */
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/library.ts';
import {
  hrefOf,
  PAGE_SIZE,
  pageCount,
  pagedPath,
  resolveLink,
  sitePaths,
  YEAR_SIZE,
} from '../../../src/library/urls.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { siteFixture } from '../../fixtures.ts';

describe('a paged list', () => {
  it.each([
    [0, 1],
    [1, 1],
    [PAGE_SIZE, 1],
    [PAGE_SIZE + 1, 2],
    [3 * PAGE_SIZE, 3],
  ])('of %i entries has %i pages', (count, pages) => {
    expect(pageCount(count)).toBe(pages);
  });

  it('may have longer pages', () => {
    expect([YEAR_SIZE, YEAR_SIZE + 1].map((count) => pageCount(count, YEAR_SIZE))).toEqual([1, 2]);
  });

  it('has its own path as the first', () => {
    expect([pagedPath('/tags/a/', 1), pagedPath('/tags/a/', 2)]).toEqual(['/tags/a/', '/tags/a/2/']);
  });
});

describe('a link', () => {
  it('has the base in front and is percent-encoded once', () => {
    expect(hrefOf('/', '/bulletins/安全阀/')).toBe('/bulletins/%E5%AE%89%E5%85%A8%E9%98%80/');
    expect(hrefOf('/jianbao/', '/files/a b%.pdf')).toBe('/jianbao/files/a%20b%25.pdf');
    expect(hrefOf('/', '/files/第1期?#.pdf')).toBe('/files/%E7%AC%AC1%E6%9C%9F%3F%23.pdf');
    expect(hrefOf('/a/', '/tags/', '#b')).toBe('/a/tags/#b');
  });

  it.each([
    ['./b.md#甲', { href: '/x/bulletins/b/#甲', external: false }],
    ['./名单.csv', { href: '/x/files/bulletins/2024/%E5%90%8D%E5%8D%95.csv', external: false }],
    ['https://valves.example.org/tags', { href: 'https://valves.example.org/tags', external: true }],
    ['/search/?q=章程#甲', { href: '/x/search/?q=章程#甲', external: false }],
    ['https://valves.example.org/x/tags', { href: '/x/tags/', external: false }],
    ['https://example.org/', { href: 'https://example.org/', external: true }],
    ['tel:110', { href: 'tel:110', external: false }],
    ['javascript:alert(1)', undefined],
    ['../../../a', undefined],
  ])('as written leads where it should: %s', (written, expected) => {
    expect(resolveLink('bulletins/2024/a.md', written, { base: '/x/', host: 'valves.example.org' })).toEqual(expected);
  });
});

describe('the paths of a site', () => {
  it('are those of every page there is', async () => {
    const { content } = await readContent(siteFixture('valves'));
    const paths = sitePaths(buildLibrary(content, { drafts: false }));
    for (const path of [
      '/',
      '/bulletins/',
      '/bulletins/2/',
      '/bulletins/open-day/',
      '/tags/safety-valves/',
      '/members/haigang-valves/',
      '/speakers/li-wei-jianyan/',
      '/about/',
      '/feed.xml',
      '/feed.json',
      '/tags/safety-valves/feed.xml',
      '/members/haigang-valves/feed.json',
      '/opensearch.xml',
      '/manifest.webmanifest',
      '/sitemap.xml',
      '/robots.txt',
    ])
      expect(paths).toContain(path);
    expect(paths).not.toContain('/sitemap-1.xml');
    expect(paths).not.toContain('/bulletins/3/');
    expect(paths).not.toContain('/bulletins/annual-plan/');
    expect(sitePaths(buildLibrary(content, { drafts: true }))).toContain('/bulletins/annual-plan/');
  });
});
