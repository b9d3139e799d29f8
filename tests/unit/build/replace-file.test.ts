/** A file is replaced whole, keeps its permissions, and is left alone when somebody else has changed it. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../src/build/replace-file.ts';
import { temporaryFolder } from '../../fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function fileWith(text: string): Promise<string> {
  const path = join(await temporaryFolder(), '简报.md');
  await writeFile(path, text);
  return path;
}

describe('a file', () => {
  it('gets its new bytes and nothing is left beside it', async () => {
    const path = await fileWith('旧');
    expect(await replaceFile(path, bytes('旧'), bytes('新'))).toBe('written');
    expect(await readFile(path, 'utf8')).toBe('新');
    expect(await readdir(join(path, '..'))).toEqual(['简报.md']);
  });

  it.skipIf(process.platform === 'win32')('keeps its permissions', async () => {
    const path = await fileWith('旧');
    await chmod(path, 0o640);
    await replaceFile(path, bytes('旧'), bytes('新'));
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('that is not what was read any more is left alone', async () => {
    const path = await fileWith('别人写的');
    expect(await replaceFile(path, bytes('旧'), bytes('新'))).toBe('changed-meanwhile');
    expect(await readFile(path, 'utf8')).toBe('别人写的');
  });

  it('that is gone is not made again', async () => {
    const path = join(await temporaryFolder(), '没有.md');
    expect(await replaceFile(path, bytes('旧'), bytes('新'))).toBe('changed-meanwhile');
    await expect(readFile(path)).rejects.toThrow();
  });

  it('that is new is made, with its folder, over nothing', async () => {
    const path = join(await temporaryFolder(), 'members', 'a.md');
    expect(await replaceFile(path, undefined, bytes('新'))).toBe('written');
    expect(await replaceFile(path, undefined, bytes('更新'))).toBe('changed-meanwhile');
    expect(await readFile(path, 'utf8')).toBe('新');
  });

  it('stays as it is when the new bytes cannot be put in its place', async () => {
    const path = await fileWith('旧');
    await mkdir(join(path, '..', `.简报.md.jianbao-${process.pid}`, '占着'), { recursive: true });
    await expect(replaceFile(path, bytes('旧'), bytes('新'))).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('旧');
  });
});
