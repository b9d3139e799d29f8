/** One build at a time: real processes that want the same folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockBeside, lockInside, whileLocked, type Holder } from '../../../src/build/build-lock.ts';
import { Refusal } from '../../../src/build/refusal.ts';
import { thisProcess } from '../../../src/build/running-process.ts';
import { temporaryFolder } from '../../fixtures.ts';

const MODULE = pathToFileURL(fileURLToPath(new URL('../../../src/build/build-lock.ts', import.meta.url))).href;

/** A process that takes the lock beside a folder and says so, and does something with it. */
async function holding(folder: string, work: string): Promise<ChildProcess> {
  const program = `
    import { lockBeside, whileLocked } from ${JSON.stringify(MODULE)};
    await whileLocked([lockBeside(${JSON.stringify(folder)})], async () => { console.log('held'); ${work} });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

const FOREVER = 'await new Promise((resolve) => setTimeout(resolve, 1e6));';

/** Takes and gives back the lock beside a folder. @returns who had to be waited for */
async function waitedFor(folder: string): Promise<Holder[]> {
  const told: Holder[] = [];
  await whileLocked([lockBeside(folder)], () => Promise.resolve(), { onWait: (holder) => told.push(holder) });
  return told;
}

describe('two at once', () => {
  it('work one after the other, and the second is told for whom it waits', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    const mark = join(root, 'first-is-done');
    const after = `await new Promise((resolve) => setTimeout(resolve, 300)); (await import('node:fs')).writeFileSync(${JSON.stringify(mark)}, '');`;
    const first = await holding(out, after);
    const told: Holder[] = [];
    const seen = await whileLocked([lockBeside(out)], () => Promise.resolve(existsSync(mark)), {
      onWait: (holder) => told.push(holder),
    });
    expect(seen).toBe(true);
    expect(told).toEqual([{ pid: first.pid, folder: out }]);
    expect(readdirSync(root)).toEqual(['first-is-done']);
  });

  it('are not fooled by another name of the folder', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'dist'));
    symlinkSync(root, join(root, 'also'));
    const names = ['dist', 'also/dist', 'also/also/./dist'].map((name) => lockBeside(join(root, name)).file);
    expect(new Set(names).size).toBe(1);
  });

  it('never wait for each other, whatever the order in which they name the folders', async () => {
    const root = await temporaryFolder();
    const [a, b] = [lockBeside(join(root, 'a')), lockInside(join(root, 'b'))];
    let inside = 0;
    const work = async () => {
      expect(++inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside--;
    };
    await Promise.all([whileLocked([a, b], work), whileLocked([b, a], work), whileLocked([b, a, b], work)]);
    expect(readdirSync(root)).toEqual(['b']);
    expect(readdirSync(join(root, 'b'))).toEqual([]);
  });
});

describe('no lock is left', () => {
  it('when the work fails', async () => {
    const root = await temporaryFolder();
    const work = () => Promise.reject(new Error('no'));
    await expect(whileLocked([lockBeside(join(root, 'dist'))], work)).rejects.toThrow('no');
    expect(readdirSync(root)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s, which ends the process as it would without a lock',
    async (signal) => {
      const root = await temporaryFolder();
      const child = await holding(join(root, 'dist'), FOREVER);
      expect(readdirSync(root)).toEqual(['.dist.jianbao-lock']);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it('by a process that ends itself', async () => {
    const root = await temporaryFolder();
    const child = await holding(join(root, 'dist'), 'process.exit(3);');
    await ended(child);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('a lock of a process that is gone', () => {
  it('is taken over at once', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    const child = await holding(out, FOREVER);
    child.kill('SIGKILL');
    await ended(child);
    expect(readdirSync(root)).toEqual(['.dist.jianbao-lock']);
    expect(await waitedFor(out)).toEqual([]);
    expect(readdirSync(root)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('is taken over though its number was given to another process', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    writeFileSync(lockBeside(out).file, JSON.stringify({ ...thisProcess(), since: 'an-earlier-start 1' }));
    expect(await waitedFor(out)).toEqual([]);
  });

  it('is taken over by one of many', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    const child = await holding(out, FOREVER);
    child.kill('SIGKILL');
    await ended(child);
    const count = join(root, 'count');
    writeFileSync(count, '0');
    const add = `const { readFileSync, writeFileSync } = await import('node:fs');
      const before = Number(readFileSync(${JSON.stringify(count)}, 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      writeFileSync(${JSON.stringify(count)}, String(before + 1));`;
    const all = await Promise.all(Array.from({ length: 5 }, () => holding(out, add)));
    for (const one of all) await ended(one);
    expect(readFileSync(count, 'utf8')).toBe('5');
    expect(readdirSync(root)).toEqual(['count']);
  });

  it('is taken over though another died while it removed it', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    const child = await holding(out, FOREVER);
    child.kill('SIGKILL');
    await ended(child);
    const { file } = lockBeside(out);
    writeFileSync(`${file}.removing`, readFileSync(file));
    expect(await waitedFor(out)).toEqual([]);
    expect(readdirSync(root)).toEqual([]);
  });

  it('is taken over though it died before it could write its name', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    const { file } = lockBeside(out);
    writeFileSync(file, '');
    utimesSync(file, 0, 0);
    expect(await waitedFor(out)).toEqual([]);
  });
});

describe('a lock of another machine', () => {
  const foreign = JSON.stringify({ pid: 7, host: `not-${hostname()} pid:[1]`, since: '' });

  it('is waited for, and then the file to delete is named', async () => {
    const root = await temporaryFolder();
    const out = join(root, 'dist');
    const { file } = lockBeside(out);
    writeFileSync(file, foreign);
    const told: Holder[] = [];
    const waiting = whileLocked([lockBeside(out)], () => Promise.resolve(), {
      onWait: (holder) => told.push(holder),
      patienceMs: 150,
    });
    const refusal: unknown = await waiting.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toContain(file);
    expect(told).toEqual([{ pid: 7, folder: out, host: `not-${hostname()}` }]);
    expect(readFileSync(file, 'utf8')).toBe(foreign);
  });
});
