/** Folders weighed and told apart. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, sizeOfFolder } from '../../../../src/evaluation/bench/folder-size.ts';
import { temporaryFolder } from '../../../fixtures.ts';

async function sample(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'index.html'), '首页');
  await writeFile(join(folder, 'pages/a.html'), 'a');
  return folder;
}

it('counts files and bytes at every depth', async () => {
  expect(await sizeOfFolder(await sample())).toEqual({ files: 2, bytes: 7 });
});

describe('a fingerprint', () => {
  it('is the same for the same files', async () => {
    expect(await fingerprintOf(await sample())).toBe(await fingerprintOf(await sample()));
  });

  it('changes with a byte, a name and a file too many', async () => {
    const prints = new Set([await fingerprintOf(await sample())]);
    const edited = await sample();
    await writeFile(join(edited, 'pages/a.html'), 'b');
    prints.add(await fingerprintOf(edited));
    const renamed = await sample();
    await rename(join(renamed, 'pages/a.html'), join(renamed, 'pages/b.html'));
    prints.add(await fingerprintOf(renamed));
    const larger = await sample();
    await writeFile(join(larger, 'empty'), '');
    prints.add(await fingerprintOf(larger));
    expect(prints.size).toBe(4);
  });

  it('is none where there is no folder', async () => {
    expect(await fingerprintOf(join(await temporaryFolder(), 'nothing'))).toBeUndefined();
  });
});
