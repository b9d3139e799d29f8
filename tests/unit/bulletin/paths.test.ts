/** Files and site paths: which file is which page, and where a link in it leads. */
import { describe, expect, it } from 'vitest';
import {
  documentPath,
  fileBeside,
  filePathOnSite,
  folderOf,
  joinPath,
  readTarget,
  sitePath,
} from '../../../src/bulletin/paths.ts';

describe('a file is a document by its place', () => {
  it.each([
    ['bulletins/2024/visit.md', 'bulletin', 'visit', 'md'],
    ['bulletins/2024/visit/index.mdx', 'bulletin', 'visit', 'mdx'],
    ['members/海港.md', 'member', '海港', 'md'],
    ['pages/about/index.md', 'page', 'about', 'md'],
  ])('%s', (file, kind, slug, format) => {
    expect(documentPath(file)).toEqual({ kind, slug, format });
  });

  it.each([
    'bulletins/visit.md',
    'bulletins/24/visit.md',
    'bulletins/2024/a/b.md',
    'bulletins/2024/index.md',
    'README.md',
    'members/index.md',
    'bulletins/2024/visit.txt',
    'bulletins/2024/visit.MD',
  ])('%s is none', (file) => {
    expect(documentPath(file)).toBeUndefined();
  });

  it('and has a path on the site', () => {
    expect(sitePath('bulletin', 'visit')).toBe('/bulletins/visit/');
    expect(sitePath('person', 'li-wei')).toBe('/speakers/li-wei/');
    expect(sitePath('page', 'about')).toBe('/about/');
    expect(filePathOnSite('bulletins/2024/a/名单.csv')).toBe('/files/bulletins/2024/a/名单.csv');
  });
});

describe('a link', () => {
  const site = { host: 'valves.example.org', base: '/' };
  const read = (target: string) => readTarget('bulletins/2024/visit.md', target, site);

  it.each([
    ['./other.md', '/bulletins/other/', ''],
    ['other.md#小标题', '/bulletins/other/', '#小标题'],
    ['../2023/trip/index.md', '/bulletins/trip/', ''],
    ['../../members/haigang.md', '/members/haigang/', ''],
    ['./%E6%B5%B7%E6%B8%AF.md', '/bulletins/海港/', ''],
    ['/tags', '/tags/', ''],
    ['/feed.xml', '/feed.xml', ''],
    ['https://valves.example.org/about', '/about/', ''],
    ['//valves.example.org/about/#top', '/about/', '#top'],
  ])('%s leads to the page %s', (target, path, fragment) => {
    expect(read(target)).toEqual({ kind: 'page', path, query: '', fragment });
  });

  it('keeps its query', () => {
    expect(read('/search/?q=章程#a')).toEqual({ kind: 'page', path: '/search/', query: '?q=章程', fragment: '#a' });
    expect(read('https://valves.example.org/search/?q=%E6%B3%B5')).toMatchObject({ path: '/search/', query: '?q=泵' });
  });

  it('under the site’s own address is a page, and beside it another site', () => {
    const below = (target: string) => readTarget('a.md', target, { host: 'valves.example.org', base: '/jianbao/' });
    expect(below('https://valves.example.org/jianbao/bulletins/b/')).toMatchObject({
      kind: 'page',
      path: '/bulletins/b/',
    });
    expect(below('https://valves.example.org/jianbao')).toMatchObject({ kind: 'page', path: '/' });
    expect(below('https://valves.example.org/other/').kind).toBe('web');
    expect(below('https://valves.example.org/jianbaoer/').kind).toBe('web');
  });

  it.each([
    ['./名单 终稿.xlsx', 'bulletins/2024/名单 终稿.xlsx'],
    ['a%20b.pdf', 'bulletins/2024/a b.pdf'],
    ['100%.pdf', 'bulletins/2024/100%.pdf'],
    ['./e\u0301.pdf', 'bulletins/2024/é.pdf'],
    ['%65%CC%81.pdf', 'bulletins/2024/é.pdf'],
    ['/files/bulletins/2024/a%20b.pdf', 'bulletins/2024/a b.pdf'],
    ['https://valves.example.org/files/a.pdf', 'a.pdf'],
  ])('%s leads to the file %s', (target, file) => {
    expect(read(target)).toEqual({ kind: 'file', file: file.normalize('NFC') });
  });

  it.each(['../../../secret.md', '../../..', '..\\图.png', './%2e%2e/%2e%2e/%2e%2e/secret', '/files/../a'])(
    '%s leads out of the content',
    (target) => {
      expect(read(target)).toEqual({ kind: 'outside' });
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hosts',
  ])('%j is unsafe', (target) => {
    expect(read(target)).toEqual({ kind: 'unsafe' });
  });

  it('to elsewhere is left as it is', () => {
    expect(read('https://example.org/a?b=1#c')).toEqual({ kind: 'web', url: 'https://example.org/a?b=1#c' });
    expect(read('mailto:a@example.org')).toEqual({ kind: 'contact', url: 'mailto:a@example.org' });
    expect(read('#小标题')).toEqual({ kind: 'fragment', fragment: '#小标题' });
  });

  it('to no host of ours stays foreign while the host is not known', () => {
    expect(readTarget('a.md', 'https://valves.example.org/', { host: '', base: '/' }).kind).toBe('web');
  });
});

it('paths are joined without leaving the content folder', () => {
  expect(joinPath('a/b', '../c.md')).toBe('a/c.md');
  expect(joinPath('', './a.md')).toBe('a.md');
  expect(joinPath('a', '../../b')).toBeUndefined();
  expect([folderOf('a/b/c.md'), folderOf('c.md')]).toEqual(['a/b', '']);
});

it('a picture field names a file of the content folder, or nothing', () => {
  expect(fileBeside('members/a.md', './%E6%A0%87.svg')).toBe('members/标.svg');
  expect(fileBeside('speakers.yaml', 'people/a.jpg')).toBe('people/a.jpg');
  for (const odd of ['../../a.jpg', '/a.jpg', 'https://example.org/a.jpg', undefined])
    expect(fileBeside('members/a.md', odd)).toBeUndefined();
});
