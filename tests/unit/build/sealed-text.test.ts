/** A kept text comes back as it was, or not at all. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../../src/build/sealed-text.ts';
import { temporaryFolder } from '../../fixtures.ts';

it('comes back under the key it was written with, and under no other', async () => {
  const file = join(await temporaryFolder(), '甲', 'a.json');
  writeSealed(file, 'key', '第一行\n第二行\n');
  expect(readSealed(file, 'key')).toBe('第一行\n第二行\n');
  expect(readSealed(file, 'other')).toBeUndefined();
  expect(readSealed(`${file}x`, 'key')).toBeUndefined();
  expect(await readdir(join(file, '..'))).toEqual(['a.json']);
});

it('does not come back when a part of it is missing, changed or added', async () => {
  const file = join(await temporaryFolder(), 'a.json');
  writeSealed(file, 'key', '[1,2,3]');
  const whole = await readFile(file, 'utf8');
  for (const damaged of [whole.slice(0, -1), whole.replace('2', '4'), `${whole} `, whole.replace('\n', ''), '', '\n']) {
    await writeFile(file, damaged);
    expect(readSealed(file, 'key'), damaged).toBeUndefined();
  }
});
