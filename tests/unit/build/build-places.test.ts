/** The folders of a build: which may stand beside each other, and which may hold what builds keep. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlaces, isCache, markCache } from '../../../src/build/build-places.ts';
import { temporaryFolder } from '../../fixtures.ts';

describe('the folders of a build', () => {
  it.each([
    { content: 'content', out: 'dist', cache: '.jianbao' },
    { content: '/a/content', out: '/a/content-dist', cache: '/a/content.cache' },
    { content: '/a/content', out: '/a/..content', cache: '/b' },
  ])('may stand beside each other: %j', (places) => {
    expect(() => checkPlaces(places)).not.toThrow();
  });

  it.each([
    [{ content: 'content', out: 'content/dist', cache: '.jianbao' }, '--out'],
    [{ content: 'content', out: '.', cache: '/cache' }, '--out'],
    [{ content: 'content', out: 'dist', cache: 'content' }, '--cache'],
    [{ content: 'content', out: 'dist', cache: 'content/.jianbao' }, '--cache'],
    [{ content: 'content', out: '/dist', cache: '.' }, '--cache'],
    [{ content: 'content', out: 'dist', cache: 'dist' }, '--cache'],
    [{ content: 'content', out: 'dist', cache: 'dist/.jianbao' }, '--cache'],
    [{ content: 'content', out: '.jianbao/dist', cache: '.jianbao' }, '--cache'],
  ])('may not be in each other’s way: %j', (places, option) => {
    expect(() => checkPlaces(places)).toThrow(option);
  });

  it('are known behind links', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'content'));
    await symlink(root, join(root, 'link'), 'junction');
    const places = { content: join(root, 'content'), out: join(root, 'link', 'content', 'dist'), cache: '.jianbao' };
    expect(() => checkPlaces(places)).toThrow('--out');
  });
});

describe('what builds keep', () => {
  it('is kept in a folder that is not there, is empty, or was marked as such', async () => {
    const root = await temporaryFolder();
    const cache = join(root, 'new');
    expect([await isCache(cache), await isCache(root)]).toEqual([true, true]);
    markCache(cache);
    await mkdir(join(cache, 'templates'));
    expect(await isCache(cache)).toBe(true);
    expect(await readFile(join(cache, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
  });

  it('is known by its own name, and by what was kept before folders were marked', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, '.jianbao', 'pictures'), { recursive: true });
    await mkdir(join(root, 'kept', 'readings'), { recursive: true });
    expect([await isCache(join(root, '.jianbao')), await isCache(join(root, 'kept'))]).toEqual([true, true]);
  });

  it.each(['report.2022', 'pages/index.md', 'search/engine.ts'])('is not kept beside somebody’s %s', async (file) => {
    const root = await temporaryFolder();
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
    expect(await isCache(root)).toBe(false);
  });
});
