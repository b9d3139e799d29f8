/** Pages kept from build to build: taken only while they are what was put in. */
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isIntact, keepStored, pageKey, readStored, storedPath, writeStored } from '../../../src/build/page-store.ts';
import { temporaryFolder } from '../../fixtures.ts';

const KEY = pageKey('templates', '{"path":"/"}');

describe('the key of a page', () => {
  it('is another for another view and for other templates', () => {
    expect(pageKey('templates', '{"path":"/"}')).toBe(KEY);
    expect(new Set([KEY, pageKey('templates', '{"path":"/a/"}'), pageKey('others', '{"path":"/"}')]).size).toBe(3);
  });
});

describe('a kept page', () => {
  it('is intact until its bytes change, also when its time does', async () => {
    const store = await temporaryFolder();
    const stored = writeStored(store, KEY, Buffer.from('<p>'));
    expect(isIntact(store, KEY, stored)).toBe(true);
    utimesSync(storedPath(store, KEY), 1, 1);
    expect(isIntact(store, KEY, stored)).toBe(true);
    writeFileSync(storedPath(store, KEY), '<b>');
    expect(isIntact(store, KEY, stored)).toBe(false);
    expect(isIntact(store, pageKey('', ''), stored)).toBe(false);
  });

  it('is known to the next build with what it leads to, and goes when that has no use for it', async () => {
    const store = await temporaryFolder();
    const links = { ids: ['a'], uses: ['index.html'] };
    const pages = new Map([[KEY, { ...writeStored(store, KEY, Buffer.from('<p>')), links }]]);
    const other = pageKey('', '');
    writeStored(store, other, Buffer.from(''));
    keepStored(store, pages);
    expect(readStored(store)).toEqual(pages);
    expect(readdirSync(dirname(storedPath(store, KEY)))).toHaveLength(1);
    expect(() => readdirSync(dirname(storedPath(store, other)))).not.toThrow();
    expect(readdirSync(dirname(storedPath(store, other)))).toEqual([]);
  });

  it('is not known when the list of pages is damaged', async () => {
    const store = await temporaryFolder();
    keepStored(store, new Map([[KEY, writeStored(store, KEY, Buffer.from('<p>'))]]));
    writeFileSync(join(store, 'pages.json'), '[["half');
    expect(readStored(store).size).toBe(0);
    mkdirSync(join(store, 'empty'));
    expect(readStored(join(store, 'empty')).size).toBe(0);
  });
});
