/** A disk that fills up in the middle of a build, or cannot be written to: the old site stays, and the editor is told why. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFixture, temporaryCopy } from '../fixtures.ts';
import { filesOf, PROJECT, runScript, temporaryFolder, type Run } from './built-site.ts';

const root = temporaryFolder();
const small = join(root.path, 'small-disk');
mkdirSync(small);
/** A whole site and what is kept of it take some 10 MB. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'none', small]).status === 0;
afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', small]);
  root.remove();
});

const content = join(root.path, 'content');
const out = join(small, 'dist');
const cache = join(small, 'cache');
const build = (...options: string[]) =>
  runScript('build', ['--content', content, '--out', out, '--cache', cache, ...options]);
const bytesOf = (folder: string) =>
  Object.fromEntries(filesOf(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));

/** Takes all room but so much. */
function fillUp(leaving: number): void {
  const { bavail, bsize } = statfsSync(small);
  writeFileSync(join(small, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - leaving)));
}

/** One line that says what is wrong and one that says what to do, and nothing for programmers. */
function expectWords({ code, out: said }: Run, ...words: string[]): void {
  expect(code, said).toBe(1);
  for (const word of [...words, '网站没有生成，原来的网站没有动。']) expect(said).toContain(word);
  expect(said).not.toMatch(/^\s+at |Error/m);
}

describe.skipIf(!mounted)(`a disk that is full${mounted ? '' : ' (left out: no disk may be mounted here)'}`, () => {
  let before: Record<string, string> = {};
  beforeAll(async () => {
    cpSync(siteFixture('valves'), content, { recursive: true });
    const run = await build();
    if (run.code !== 0) throw new Error(run.out);
    before = bytesOf(out);
    // the index is another one, and so is every page
    await appendFile(join(content, 'bulletins/2024/open-day/index.md'), '\n压力容器再试一遍。\n');
    const settings = join(content, 'site.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^name: .*$/m, 'name: 改了名的联盟'));
    writeFileSync(join(content, 'bulletins/2024/open-day/开放日 日程.txt'), 'x'.repeat(8_000_000));
  });

  it.each([
    ['from the start', 0, []],
    ['before all pages are written', 200_000, []],
    ['while the templates are compiled', 400_000, ['--force']],
    ['while the site is put together', 4_000_000, []],
  ] as [string, number, string[]][])(
    '%s: the old site is as it was, and nothing is left beside it',
    async (_, leaving, options) => {
      fillUp(leaving);
      expectWords(await build(...options), '磁盘满了', '腾出空间');
      expect(bytesOf(out)).toEqual(before);
      rmSync(join(small, 'ballast'));
      expect(readdirSync(small).sort()).toEqual(['cache', 'dist']);
      expect(filesOf(cache).filter((file) => /\.\d+$|\.lock$/.test(file))).toEqual([]);
    },
  );

  it('and has room again: the site is the one that a first build makes', async () => {
    const run = await build();
    expect(run.code, run.out).toBe(0);
    const fresh = join(root.path, 'fresh');
    const places = ['--out', fresh, '--cache', join(root.path, 'fresh-cache')];
    const anew = await runScript('build', ['--content', content, ...places]);
    expect(anew.code, anew.out).toBe(0);
    expect(bytesOf(out)).toEqual(bytesOf(fresh));
    expect(bytesOf(out)).not.toEqual(before);
  });

  it('and read-only: it is told', async () => {
    await appendFile(join(content, 'site.yaml'), '\n# edited\n');
    const now = bytesOf(out);
    spawnSync('mount', ['-o', 'remount,ro', small]);
    expectWords(await build(), '只能读，不能写', small);
    spawnSync('mount', ['-o', 'remount,rw', small]);
    expect(bytesOf(out)).toEqual(now);
  });
});

describe('a folder', () => {
  const elsewhere = async (...places: string[]) =>
    runScript('build', ['--content', await temporaryCopy(siteFixture('english')), ...places], PROJECT);

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that one may not write to, for the site or for what builds keep, is named',
    async () => {
      const locked = join(root.path, 'locked');
      mkdirSync(locked);
      chmodSync(locked, 0o500);
      const free = join(root.path, 'free');
      for (const places of [
        ['--out', join(locked, 'dist'), '--cache', free],
        ['--out', free, '--cache', join(locked, 'cache')],
      ])
        expectWords(await elsewhere(...places), '没有读写的权限', locked);
      chmodSync(locked, 0o700);
    },
  );

  it('for what builds keep that is a file is named', async () => {
    const file = join(root.path, 'a-file');
    writeFileSync(file, '');
    const places = ['--out', join(root.path, 'never'), '--cache', file];
    expectWords(await elsewhere(...places), '应当是文件夹的地方有一个文件', file);
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
