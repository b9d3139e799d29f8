/** Writing a bulletin: all of it or nothing, and never over anything. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TakenError, writeBulletin } from '../../../src/build/write-bulletin.ts';
import { temporaryFolder } from '../../fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

describe('a bulletin', () => {
  it('is one file, in a folder that is made for it', async () => {
    const root = await temporaryFolder();
    writeBulletin({ path: join(root, 'bulletins', '2024', '春 季.md'), text: '正文', beside: [] });
    expect(filesOf(root)).toEqual(['bulletins', join('bulletins', '2024'), join('bulletins', '2024', '春 季.md')]);
    expect(readFileSync(join(root, 'bulletins', '2024', '春 季.md'), 'utf8')).toBe('正文');
  });

  it('with pictures is a folder of its own', async () => {
    const root = await temporaryFolder();
    writeBulletin({
      path: join(root, 'spring', 'index.md'),
      text: '正文',
      beside: [{ name: 'a.png', bytes: bytes('图') }],
    });
    expect(filesOf(root)).toEqual(['spring', join('spring', 'a.png'), join('spring', 'index.md')]);
  });
});

describe('what is there', () => {
  it.each(['file', 'folder'])('is not touched: a %s', async (kind) => {
    const root = await temporaryFolder();
    const path = kind === 'file' ? join(root, 'a.md') : join(root, 'a', 'index.md');
    if (kind === 'folder') await mkdir(join(root, 'a'));
    else writeFileSync(path, '旧的');
    const before = filesOf(root);
    const beside = kind === 'folder' ? [{ name: 'x.png', bytes: bytes('图') }] : [];
    expect(() => writeBulletin({ path, text: '新的', beside })).toThrow(TakenError);
    expect(filesOf(root)).toEqual(before);
    if (kind === 'file') expect(readFileSync(path, 'utf8')).toBe('旧的');
  });

  it('is all that is there when writing fails half-way', async () => {
    const root = await temporaryFolder();
    const beside = [
      { name: 'a.png', bytes: bytes('图') },
      { name: join('没有', '这个文件夹', 'b.png'), bytes: bytes('图') },
    ];
    expect(() => writeBulletin({ path: join(root, '2024', 'spring', 'index.md'), text: '正文', beside })).toThrow(
      'ENOENT',
    );
    expect(filesOf(root)).toEqual([]);
  });

  it('stays when a folder cannot be made', async () => {
    const root = await temporaryFolder();
    writeFileSync(join(root, '2024'), '这里有个文件');
    expect(() => writeBulletin({ path: join(root, '2024', 'a.md'), text: '正文', beside: [] })).toThrow();
    expect(filesOf(root)).toEqual(['2024']);
  });
});
