/** Files that are whole or not there, and what processes that are gone have left of them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isBeingWritten, removeHalfWritten, writeWhole } from '../../../src/build/write-whole.ts';
import { temporaryFolder } from '../../fixtures.ts';

/** The number of a process that was there and is gone. */
function gonePid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('a file', () => {
  it('is written into folders that are made for it, and nothing is left beside it', async () => {
    const root = await temporaryFolder();
    writeWhole(join(root, 'a/b/c.json'), '一');
    writeWhole(join(root, 'a/b/c.json'), Buffer.from('二'));
    expect(readFileSync(join(root, 'a/b/c.json'), 'utf8')).toBe('二');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.json']);
  });

  it('that cannot take its place leaves nothing beside it', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'taken', 'inside'), { recursive: true });
    expect(() => writeWhole(join(root, 'taken'), '一')).toThrow();
    expect(readdirSync(root)).toEqual(['taken']);
  });
});

describe('what is half-written', () => {
  it('goes when its process is gone, and stays while its process is there', async () => {
    const root = await temporaryFolder();
    const gone = gonePid();
    mkdirSync(join(root, `key.${gone}`, 'server'), { recursive: true });
    mkdirSync(join(root, 'key'));
    for (const name of [`list.${gone}`, `check.json.${process.pid}`, `key/of-somebody.${gone}`, 'site.v2'])
      writeFileSync(join(root, name), '');
    removeHalfWritten(root);
    const left = readdirSync(root, { recursive: true }) as string[];
    expect(left.sort()).toEqual([`check.json.${process.pid}`, 'key', join('key', `of-somebody.${gone}`), 'site.v2']);
  });

  it('is told by the number behind its name', () => {
    expect(isBeingWritten(`a.json.${process.pid}`)).toBe(true);
    expect(isBeingWritten(`a.json.${gonePid()}`)).toBe(false);
    expect(isBeingWritten('a.json')).toBe(false);
  });

  it('is nothing where there is no folder', async () => {
    const root = await temporaryFolder();
    expect(() => removeHalfWritten(join(root, 'nothing'))).not.toThrow();
  });
});
