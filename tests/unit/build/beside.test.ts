/** Work in a process of its own: what comes back of it, and when it ends. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { beside } from '../../../src/build/beside.ts';
import { isThere } from '../../../src/build/write-whole.ts';
import { temporaryFolder } from '../../fixtures.ts';

// a process takes its time to start
vi.setConfig({ testTimeout: 60_000 });

const BESIDE = new URL('../../../src/build/beside.ts', import.meta.url).href;

/** @param work the body of an async function of `job` */
async function program(work: string): Promise<URL> {
  const file = join(await temporaryFolder(), 'program.ts');
  const head = `import { answerBeside } from '${BESIDE}';\nimport { readFileSync, writeFileSync } from 'node:fs';`;
  await writeFile(file, `${head}\nanswerBeside(async (job: any) => {${work}});\n`);
  return pathToFileURL(file);
}

/** Writes the number of its process to a file, and never comes to an end. */
const ENDLESS = 'writeFileSync(job.file, String(process.pid)); await new Promise(() => setInterval(() => {}, 1000));';

async function pidIn(file: string): Promise<number> {
  await vi.waitUntil(() => existsSync(file) && readFileSync(file, 'utf8') !== '', { timeout: 30_000 });
  return Number(readFileSync(file, 'utf8'));
}

async function given(work: URL, job: object) {
  const working = beside(work);
  await working.give(job);
  return working;
}

describe('work beside', () => {
  it('answers with plain data, maps and bytes included', async () => {
    const job = { of: new Map([['a', Uint8Array.of(1, 2)]]) };
    await using working = await given(await program('return { ...job, pid: process.pid };'), job);
    const answer = await working.answered;
    expect(answer).toEqual({ ...job, pid: expect.any(Number) as number });
    expect(answer).not.toHaveProperty('pid', process.pid);
  });

  it('fails as it would here, the words of the system included', async () => {
    await using working = await given(await program("readFileSync('/no/such/file');"), {});
    await expect(working.answered).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open', path: '/no/such/file' });
  });

  it('fails when its process ends without a word', async () => {
    await using working = await given(await program('process.exit(7);'), {});
    await expect(working.answered).rejects.toThrow('ended without an answer: 7');
  });

  it('ends when it is given up', async () => {
    const file = join(await temporaryFolder(), 'pid');
    let pid: number;
    {
      await using working = await given(await program(ENDLESS), { file });
      working.answered.catch(() => {});
      pid = await pidIn(file);
      expect(isThere(pid)).toBe(true);
    }
    expect(isThere(pid)).toBe(false);
  });

  it('ends when the process it works for is killed', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'pid');
    const asking = join(folder, 'asking.ts');
    const url = JSON.stringify((await program(ENDLESS)).href);
    await writeFile(
      asking,
      `import { beside } from '${BESIDE}';\nawait beside(new URL(${url})).give(${JSON.stringify({ file })});\n`,
    );
    const parent = fork(fileURLToPath(pathToFileURL(asking)));
    const pid = await pidIn(file);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await vi.waitUntil(() => !isThere(pid), { timeout: 30_000 });
  });
});
