/** A second folder of the same files. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkFolder } from '../../../src/build/link-folder.ts';
import { temporaryFolder } from '../../fixtures.ts';

it('has every file under the same name, and keeps what is removed from the first', async () => {
  const root = await temporaryFolder();
  const [site, spare] = [join(root, 'site'), join(root, 'cache', 'spare')];
  mkdirSync(join(site, 'tags', '泵'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '首页');
  writeFileSync(join(site, 'tags', '泵', 'index.html'), '标签');
  mkdirSync(join(root, 'cache'));
  linkFolder(site, spare);
  expect(readdirSync(spare, { recursive: true })).toEqual(readdirSync(site, { recursive: true }));
  expect(statSync(join(spare, 'index.html')).ino).toBe(statSync(join(site, 'index.html')).ino);
  rmSync(site, { recursive: true });
  expect(readFileSync(join(spare, 'tags', '泵', 'index.html'), 'utf8')).toBe('标签');
  expect(readdirSync(join(root, 'cache'))).toEqual(['spare']);
});

it('is not there when something went wrong', async () => {
  const root = await temporaryFolder();
  expect(() => linkFolder(join(root, 'nothing'), join(root, 'spare'))).toThrow('ENOENT');
  expect(readdirSync(root)).toEqual([]);
});
