/** The list of pages: every address that links may name, once, each with a view that is plain data. */
import { describe, expect, it } from 'vitest';
import { sitePaths } from '../../../src/library/urls.ts';
import { NOT_FOUND, sitePages } from '../../../src/views/site-pages.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

const site = siteOf({
  ...manyBulletins(45, 'tags: [标准]\nspeakers: [{name: 李伟}]'),
  ...TAGS,
  ...MEMBERS,
  'bulletins/2024/z.md': bulletinText({ title: '最后', body: '# 一\n\n[二](#二)' }),
});
const pages = sitePages(site);

describe('the pages of a site', () => {
  it('stand where links may lead, and at no other address but that of unknown ones', () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect([...paths].sort()).toEqual([...sitePaths(site.library), NOT_FOUND].sort());
  });

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
