/** Old addresses: what editors write becomes a path that a static host can answer, or is refused with a reason. */
import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../../src/bulletin/content.ts';
import { addressKey, readOldAddress } from '../../../src/bulletin/old-addresses.ts';

const pathOf = (written: string, kind: EntryKind = 'bulletin', base = '/') => {
  const reading = readOldAddress(kind, written, base);
  return reading.kind === 'path' ? reading.path : undefined;
};

describe('an old address', () => {
  it.each<[string, EntryKind, string]>([
    ['founding', 'bulletin', '/bulletins/founding/'],
    ['成立大会', 'bulletin', '/bulletins/成立大会/'],
    ['harbour', 'member', '/members/harbour/'],
    ['standard', 'tag', '/tags/standard/'],
    ['li-wei', 'person', '/speakers/li-wei/'],
    ['about-us', 'page', '/about-us/'],
  ])('may be the last part of one: %s of a %s', (written, kind, path) => {
    expect(pathOf(written, kind)).toBe(path);
  });

  it.each([
    ['/2019/03/x.html', '/2019/03/x.html'],
    ['/News/X.HTM', '/News/X.HTM'],
    ['/node/123', '/node/123/'],
    ['/node/123/', '/node/123/'],
    ['/v1.2', '/v1.2/'],
    ['/bulletins/x/index.html', '/bulletins/x/'],
    ['/%E6%96%B0%E9%97%BB/1.html', '/新闻/1.html'],
    [' /a b/c/ ', '/a b/c/'],
    ['/100%/', '/100%/'],
  ])('may be a whole path: %s', (written, path) => {
    expect(pathOf(written)).toBe(path);
  });

  it.each([
    'https://old.example.org/x.html',
    '//old.example.org/x.html',
    '/show?id=1',
    '/x#y',
    '2019/x.html',
    './x',
    '../x',
    'founding.md',
    '/',
    '/index.html',
    '/a//b/',
    '/a/../b/',
    '/./a/',
    '/.well-known/x/',
    '/con/',
    '/a/aux.html',
    '/a /b/',
    '/a./b/',
    '/a\\b/',
    '/a:b/',
    '/a\u0000b/',
    '/x.php',
    '/x.pdf',
    '/x.html/',
    '/x.html/y',
    '/files/a/',
    '/_astro/a/',
    '/pagefind/',
    `/${'长'.repeat(70)}/`,
  ])('that no static host can answer is refused: %s', (written) => {
    expect(readOldAddress('bulletin', written, '/')).toMatchObject({
      kind: 'unservable',
      message: expect.stringMatching(/旧网址/) as string,
    });
  });

  it.each([
    ['https://old.example.org/x.html', '/x.html'],
    ['2019/03/x.html', '/2019/03/x.html'],
    ['../2022/founding/index.md', 'founding'],
    ['/x.html/y', '/x.html'],
  ])('is refused with what was meant: %s', (written, suggestion) => {
    const reading = readOldAddress('bulletin', written, '/');
    expect(reading).toMatchObject({ suggestion, help: `改成“${suggestion}”` });
    expect(pathOf(suggestion)).toBeDefined();
  });

  it('is written without the base of the site', () => {
    expect(readOldAddress('page', '/jianbao/x/', '/jianbao/')).toMatchObject({ suggestion: '/x/' });
    expect(pathOf('/jianbao-2/x/', 'page', '/jianbao/')).toBe('/jianbao-2/x/');
  });

  it('is the same as another that differs in case only, as on some disks', () => {
    expect(addressKey('/About.html')).toBe(addressKey('/about.html'));
  });
});
