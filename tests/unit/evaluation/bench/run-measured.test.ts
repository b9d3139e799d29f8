/** Commands that run, fail, are not there; what several cost together. */
import { expect, it } from 'vitest';
import { CommandFailed, runMeasured, together } from '../../../../src/evaluation/bench/run-measured.ts';
import { temporaryFolder } from '../../../fixtures.ts';

const node = async (program: string) => ({
  part: '试',
  program: process.execPath,
  args: ['-e', program],
  cwd: await temporaryFolder(),
});

it('tells how long a command took, and leaves out what the system does not tell', async () => {
  const ran = await runMeasured(await node('1'));
  expect(ran).toMatchObject({ part: '试', wallMs: expect.any(Number) as number });
  expect(ran.wallMs).toBeGreaterThan(0);
  for (const known of [ran.cpuMs, ran.peakBytes]) if (known !== undefined) expect(known).toBeGreaterThan(0);
});

it('says what a command said before it failed', async () => {
  await expect(runMeasured(await node('console.error("没有内存了"); process.exit(3)'))).rejects.toThrow(
    /^试：退出码 3。没有内存了$/,
  );
});

it('says that a program is not there', async () => {
  const command = { ...(await node('')), program: 'no-such-program-anywhere' };
  await expect(runMeasured(command)).rejects.toThrow(CommandFailed);
});

it('adds up times, and takes the most of the memory', () => {
  expect(
    together([
      { wallMs: 10, cpuMs: 5, peakBytes: 100 },
      { wallMs: 1, cpuMs: 2, peakBytes: 70 },
    ]),
  ).toEqual({ wallMs: 11, cpuMs: 7, peakBytes: 100 });
});

it('does not add what is known of some only', () => {
  expect(together([{ wallMs: 10, cpuMs: 5, peakBytes: 100 }, { wallMs: 1 }])).toEqual({ wallMs: 11 });
});
