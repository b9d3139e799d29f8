/** The list of pages and the list of addresses that a link may name: two ways to one truth. */
import { describe, expect, it } from 'vitest';
import { sitePaths, YEAR_SIZE } from '../../../src/library/urls.ts';
import { sitePages } from '../../../src/views/site-pages.ts';
import { memberText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

const site = siteOf({
  ...TAGS,
  ...MEMBERS,
  ...manyBulletins(YEAR_SIZE + 300, 'tags: [走访]\nmembers: [青山铸造]\nspeakers: [李伟]'),
  'pages/about.md': '---\ntitle: 关于\n---\n',
});
const pages = sitePages(site);
const paths = pages.map(({ path }) => path);

it('every page has an address of its own', () => {
  expect(new Set(paths).size).toBe(paths.length);
});

it('whatever may be linked to is made, and whatever is made may be linked to', () => {
  const unlinked = ['/404.html'];
  expect(paths.filter((path) => !unlinked.includes(path)).toSorted()).toEqual([...sitePaths(site.library)].toSorted());
});

it('lists go on over numbered pages, wherever they belong to', () => {
  for (const path of ['/bulletins/40/', '/tags/visits/40/', '/members/casting/40/', '/speakers/li-wei/40/'])
    expect(paths).toContain(path);
  expect(paths.filter((path) => /\/41\/$/.test(path))).toEqual([]);
});

it('a unit or a topic whose name is a number has its own pages beside numbered ones', () => {
  const numbered = siteOf({
    'tags.yaml': '- {label: 二, slug: "2"}\n',
    'members/2.md': memberText('二厂'),
    ...manyBulletins(21, 'tags: [二]\nmembers: [二厂]'),
  });
  const all = sitePages(numbered).map(({ path }) => path);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(['/tags/2/', '/tags/2/2/', '/members/2/', '/members/2/2/']));
});

describe('the pages of a site', () => {
  it('have views that are plain data, the same each time they are made', () => {
    for (const { path, view } of pages) {
      const text = JSON.stringify(view());
      expect(JSON.stringify(view()), path).toBe(text);
      // what JSON leaves out, a thread would not be told
      expect(JSON.parse(text), path).toEqual(view());
    }
  });

  it('know the browser editor only where one was chosen', () => {
    const kinds = (settings: object) => sitePages(siteOf({}, settings)).map(({ kind }) => kind);
    expect(kinds({})).not.toContain('admin');
    expect(kinds({ admin: { backend: 'local' } })).toContain('admin');
  });
});
