/** Files kept under the sum of their bytes, and texts as well. */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeptFiles } from '../../../src/build/kept-files.ts';
import { keptTexts } from '../../../src/build/kept-texts.ts';
import { temporaryFolder } from '../../fixtures.ts';

const bytes = (text: string) => Buffer.from(text);

describe('kept files', () => {
  it('are there the next time under their labels, and those that nobody kept are gone', async () => {
    const folder = await temporaryFolder();
    const first = openKeptFiles(folder);
    first.put('a', bytes('甲'));
    first.put('b', bytes('乙'));
    const sealed = first.seal();
    expect([...sealed.paths].map(([label, path]) => [label, readFileSync(path, 'utf8')])).toEqual([
      ['a', '甲'],
      ['b', '乙'],
    ]);
    expect(sealed.bytes).toBe(6);

    const second = openKeptFiles(folder);
    const a = second.before.get('a');
    expect([...second.before.keys()]).toEqual(['a', 'b']);
    if (a) second.keep('another name', a);
    expect(readFileSync(second.seal().paths.get('another name') ?? '', 'utf8')).toBe('甲');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('are forgotten when they or their list are damaged, not when only their time is another', async () => {
    const folder = await temporaryFolder();
    const first = openKeptFiles(folder);
    first.put('a', bytes('甲'));
    first.put('b', bytes('乙'));
    const { paths } = first.seal();
    for (const path of paths.values()) utimesSync(path, 1, 1);
    writeFileSync(paths.get('b') ?? '', '丙');
    expect([...openKeptFiles(folder).before.keys()]).toEqual(['a']);
    writeFileSync(join(folder, 'list.json'), 'half');
    expect(openKeptFiles(folder).before.size).toBe(0);
  });
});

describe('kept texts', () => {
  it('are written once, mended when they are damaged, and gone when nobody asks for them', async () => {
    const folder = join(await temporaryFolder(), 'texts');
    const texts = keptTexts(folder);
    const path = texts.keep('甲');
    writeFileSync(path, 'damaged');
    expect(texts.keep('甲')).toBe(path);
    expect(readFileSync(path, 'utf8')).toBe('甲');
    keptTexts(folder).prune();
    expect(readdirSync(folder)).toEqual([]);
  });
});
