/** Share cards on their way to the site: drawn once, kept, and thrown out when no page names them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeCards } from '../../../src/build/share-files.ts';
import { shareFiles } from '../../../src/views/share.ts';
import { temporaryFolder } from '../../fixtures.ts';
import { manyBulletins, siteOf } from '../views/site.ts';

describe('the cards of a site', () => {
  it('are drawn once, and others are thrown out of the cache', async () => {
    const cache = join(await temporaryFolder(), 'share');
    const files = shareFiles(siteOf(manyBulletins(2)));
    const made = await madeCards(files, cache);
    expect([...made.keys()].toSorted()).toEqual(files.map(({ name }) => `share/${name}`).toSorted());
    const file = `share/${files[0]?.name}`;
    const path = made.get(file) ?? '';
    const { mtimeMs } = await stat(path);

    const fewer = await madeCards(files.slice(0, 2), cache);
    expect(fewer.get(file)).toBe(path);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    expect(await readdir(cache)).toEqual(['list.txt', ...files.slice(0, 2).map(({ name }) => name)].toSorted());
    expect(await readFile(join(cache, 'list.txt'), 'utf8')).toMatch(/^.* @fontsource-variable\/noto-serif-sc@\d/);
    expect((await readFile(path)).subarray(1, 4).toString()).toBe('PNG');
  });
});
