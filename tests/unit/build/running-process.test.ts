/** Whether a process that wrote its name down still runs. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isRunning, thisProcess } from '../../../src/build/running-process.ts';

describe('a process', () => {
  it('runs, if it is this one', () => {
    expect(isRunning(thisProcess())).toBe(true);
    expect(isRunning(JSON.parse(JSON.stringify(thisProcess())) as ReturnType<typeof thisProcess>)).toBe(true);
  });

  it('does not run when its number is nobody’s', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(isRunning({ ...thisProcess(), pid })).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('does not run when its number is another’s now', () => {
    expect(isRunning({ ...thisProcess(), since: 'before 1' })).toBe(false);
  });

  it('is taken to run where only its number is known', () => {
    expect(isRunning({ ...thisProcess(), since: '' })).toBe(true);
  });

  it('of another machine may run or not', () => {
    expect(isRunning({ ...thisProcess(), host: 'elsewhere' })).toBeUndefined();
  });

  it.skipIf(process.platform !== 'linux')('does not run when it has ended and nobody has asked after it', async () => {
    // a shell that becomes a program which never asks after the child it was given
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const [chunk] = (await once(parent.stdout, 'data')) as [Buffer];
      await expect.poll(() => isRunning({ ...thisProcess(), pid: Number(chunk), since: '' })).toBe(false);
    } finally {
      parent.kill('SIGKILL');
    }
  });
});
