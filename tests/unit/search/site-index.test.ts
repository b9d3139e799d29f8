/** The site's index: tables are loaded once, and again after a failure. */
import { expect, it } from 'vitest';
import { siteIndex, type SearchTables } from '../../../src/search/site-index.ts';

const TABLES: SearchTables = { variants: { forms: '標', found: '标' }, facets: {} };

it('loads a table when it is first asked for, and once', async () => {
  const loaded: string[] = [];
  const site = siteIndex({ search: () => Promise.reject(new Error('not asked')) }, (name) => {
    loaded.push(name);
    return Promise.resolve(TABLES[name]);
  });
  expect(loaded).toEqual([]);
  await Promise.all([site.variants(), site.variants(), site.facets()]);
  expect(loaded).toEqual(['variants', 'facets']);
});

it('tries again after a failure', async () => {
  let attempts = 0;
  const site = siteIndex({ search: () => Promise.resolve({ results: [] }) }, (name) =>
    ++attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(TABLES[name]),
  );
  await expect(site.variants()).rejects.toThrow('offline');
  expect([...(await site.variants())]).toEqual([['標', '标']]);
});
