/** A new folder is there whole or not at all. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isVacant, writeFolder } from '../../../src/build/write-folder.ts';
import { temporaryFolder } from '../../fixtures.ts';

it('is written with all of its files, into a folder that is empty or not there', async () => {
  const root = await temporaryFolder();
  mkdirSync(join(root, '空的'));
  for (const name of ['新的', '空的']) {
    const folder = join(root, name);
    expect(isVacant(folder)).toBe(true);
    writeFolder(folder, [
      { file: 'a/b.md', text: '乙' },
      { file: 'c.md', text: '丙' },
    ]);
    expect(readFileSync(join(folder, 'a/b.md'), 'utf8')).toBe('乙');
    expect(isVacant(folder)).toBe(false);
  }
  expect(readdirSync(root).toSorted()).toEqual(['新的', '空的'].toSorted());
});

it('leaves nothing behind when a file cannot be written, and nothing that was there is touched', async () => {
  const root = await temporaryFolder();
  const folder = join(root, 'x');
  expect(() =>
    writeFolder(folder, [
      { file: 'a', text: '' },
      { file: 'a/b', text: '' },
    ]),
  ).toThrow();
  expect(readdirSync(root)).toEqual([]);
  mkdirSync(folder);
  writeFileSync(join(folder, '有.md'), '文');
  expect(() => writeFolder(folder, [{ file: 'a', text: '' }])).toThrow();
  expect(readdirSync(root)).toEqual(['x']);
  expect(readFileSync(join(folder, '有.md'), 'utf8')).toBe('文');
});
