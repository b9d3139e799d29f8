/** Faults of the disk in words, from wherever they come. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFaultText } from '../../../src/build/disk-fault.ts';
import { temporaryFolder } from '../../fixtures.ts';

function faultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('a fault of the disk', () => {
  it('is told with its place and what to do', async () => {
    const file = join(await temporaryFolder(), '文件');
    writeFileSync(file, '');
    const text = diskFaultText(faultOf(() => readdirSync(file)));
    expect(text).toBe(`路径里有一段是文件，不是文件夹：${file}\n请换一个文件夹，或者移走那个文件，再运行一次。`);
  });

  it.each([
    ['from a thread', structuredClone(new Error('ENOSPC: no space left on device, write'))],
    ['from a tool of another language', new Error('Could not write: No space left on device (os error 28)')],
    ['as the cause of another', new Error('compiling failed', { cause: new Error('ENOSPC: no space left on device') })],
  ])('is known %s, where it has lost its name', (_, error) => {
    expect(diskFaultText(error)).toContain('磁盘满了');
  });

  it.each([
    ['a fault of the program', new TypeError('x is not a function')],
    ['a file that is missing', Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open', path: '/a' })],
    ['no error', 'EACCES'],
  ])('is not %s', (_, error) => {
    expect(diskFaultText(error)).toBeUndefined();
  });

  it('may be the cause of itself without end', () => {
    const error = new Error('round');
    error.cause = error;
    expect(diskFaultText(error)).toBeUndefined();
  });
});
