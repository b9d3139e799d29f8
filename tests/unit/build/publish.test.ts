/** Publishing: the old site stays whole until the new one takes its place, whatever happens between. */
import { lstat, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillFolder } from '../../../src/build/fill-folder.ts';
import { clearKilled, isReplaceable, openStaging } from '../../../src/build/publish.ts';
import { temporaryFolder } from '../../fixtures.ts';

/** A site as a build leaves it. */
async function siteAt(folder: string, word: string): Promise<string> {
  await mkdir(join(folder, 'pagefind'), { recursive: true });
  await writeFile(join(folder, '404.html'), '没有');
  await writeFile(join(folder, 'index.html'), word);
  return folder;
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'latin1')] as const)),
  );
}

const wordAt = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');

describe('a build', () => {
  it('takes the place of the old site and leaves nothing beside it', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const out = await siteAt(join(root, 'dist'), '旧');
    await writeFile(join(out, 'gone.html'), '');
    const staging = await openStaging(out, spare);
    await siteAt(staging.folder, '新');
    expect(await wordAt(out)).toBe('旧');
    await staging.publish();
    expect(await wordAt(out)).toBe('新');
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readdir(out)).not.toContain('gone.html');
  });

  it('may be the first, in folders that are not there yet', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const out = join(root, '网站 一', 'dist');
    const staging = await openStaging(out, spare);
    await siteAt(staging.folder, '新');
    await staging.publish();
    expect(await wordAt(out)).toBe('新');
  });

  it('that is thrown away leaves the old site byte for byte', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const out = await siteAt(join(root, 'dist'), '旧');
    const before = await contentsOf(root);
    const staging = await openStaging(out, spare);
    await siteAt(staging.folder, '新');
    await staging.discard();
    expect(await contentsOf(root)).toEqual(before);
  });

  it('that is thrown away leaves nothing where nothing was', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const staging = await openStaging(join(root, 'dist'), spare);
    await staging.discard();
    expect(await readdir(root)).toEqual([]);
  });
});

describe('the site that was replaced', () => {
  it('is put aside, for the next build to begin from', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const out = await siteAt(join(root, 'dist'), '旧');
    const first = await openStaging(out, spare);
    await siteAt(first.folder, '新');
    await first.publish();
    expect(await wordAt(spare)).toBe('旧');
    const second = await openStaging(out, spare);
    expect(await wordAt(second.folder)).toBe('旧');
    expect(await wordAt(out)).toBe('新');
  });
});

describe('after a build that died', () => {
  it('between the two renames, the good site is back in its place', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const out = await siteAt(join(root, 'dist'), '好');
    await rename(out, join(root, '.dist.jianbao-old'));
    await siteAt(join(root, '.dist.jianbao-building'), '半');
    const staging = await openStaging(out, spare);
    expect(await wordAt(out)).toBe('好');
    await staging.discard();
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('after the second rename, the new site stays and the old one goes', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const out = await siteAt(join(root, 'dist'), '新');
    await siteAt(join(root, '.dist.jianbao-old'), '旧');
    const staging = await openStaging(out, spare);
    await staging.discard();
    expect(await wordAt(out)).toBe('新');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('while it was written, nothing of it is published', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    await siteAt(join(root, '.dist.jianbao-building'), '半');
    const staging = await openStaging(join(root, 'dist'), spare);
    fillFolder(staging.folder, new Map());
    await staging.publish();
    expect(await readdir(join(root, 'dist'))).toEqual([]);
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('while it filled the spare folder anew, the next build does not begin from it', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const out = await siteAt(join(root, 'dist'), '好');
    await siteAt(join(root, '.dist.jianbao-building'), '半');
    const staging = await openStaging(out, spare);
    expect(await readdir(staging.folder)).toEqual([]);
  });

  it('the leftovers go though there is nothing to build', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    await siteAt(join(root, '.dist.jianbao-old'), '好');
    await siteAt(join(root, '.dist.jianbao-building'), '半');
    await clearKilled(out);
    expect(await wordAt(out)).toBe('好');
    expect(await readdir(root)).toEqual(['dist']);
  });
});

describe('a link to the site', () => {
  it('stays, and leads to the new site', async () => {
    const root = await temporaryFolder();
    const spare = join(await temporaryFolder(), 'spare');
    const target = await siteAt(join(root, 'www', 'site'), '旧');
    const out = join(root, 'dist');
    await symlink(target, out, 'junction');
    for (const word of ['新', '更新']) {
      const staging = await openStaging(out, spare);
      await siteAt(staging.folder, word);
      await staging.publish();
      expect([await wordAt(out), await wordAt(target)]).toEqual([word, word]);
    }
    expect((await lstat(out)).isSymbolicLink()).toBe(true);
    expect([await readdir(root), await readdir(join(root, 'www'))]).toEqual([['dist', 'www'], ['site']]);
  });
});

describe('a folder', () => {
  it('may be replaced when it is not there, empty, or a site built before', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'empty'));
    expect(await isReplaceable(join(root, 'nothing'))).toBe(true);
    expect(await isReplaceable(join(root, 'empty'))).toBe(true);
    expect(await isReplaceable(await siteAt(join(root, 'dist'), ''))).toBe(true);
  });

  it('may not be replaced when it holds somebody’s files', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, '工作总结.docx'), '');
    expect(await isReplaceable(root)).toBe(false);
  });

  it('may not be replaced when it keeps the history of a repository', async () => {
    const out = await siteAt(join(await temporaryFolder(), 'dist'), '');
    await mkdir(join(out, '.git'));
    expect(await isReplaceable(out)).toBe(false);
  });

  it('may not be replaced when it is a file', async () => {
    const file = join(await temporaryFolder(), 'dist');
    await writeFile(file, '');
    expect(await isReplaceable(file)).toBe(false);
  });
});
