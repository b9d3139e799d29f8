/** Several commands on one site at the same time, and builds that are broken off. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockBeside, whileLocked } from '../../src/build/build-lock.ts';
import { siteFixture } from '../fixtures.ts';
import { filesOf, PERSONAL_ENV, PROJECT, runScript, temporaryFolder, type Run } from './built-site.ts';

const root = temporaryFolder();
afterAll(() => root.remove());

/** Where an editor types the commands; the site, and what builds keep, are made here. */
const here = root.path;
const command = (name: string, ...options: string[]): Promise<Run> => runScript(name, options, here);
const siteBytes = () =>
  Object.fromEntries(
    filesOf(join(here, 'dist')).map((file) => [file, readFileSync(join(here, 'dist', file), 'latin1')]),
  );
const besideTheSite = () => readdirSync(here).sort();
/** Files that a command writes before they take their places, and locks. */
const halfWritten = () => filesOf(join(here, '.jianbao')).filter((file) => /\.\d+$|\.lock/.test(file));
const edit = (text: string) => appendFileSync(join(here, 'content/bulletins/2023/lens-test.md'), `\n${text}\n`);

beforeAll(async () => {
  cpSync(siteFixture('english'), join(here, 'content'), { recursive: true });
  const run = await command('build');
  if (run.code !== 0) throw new Error(run.out);
});

describe('two builds at once', () => {
  it('work one after the other, and the second says for which it waits', async () => {
    edit('A word more.');
    const runs = await Promise.all([command('build'), command('build')]);
    for (const { code, out } of runs) expect(code, out).toBe(0);
    const told = runs.filter(({ out }) => /^另一个命令正在进行（进程 \d+），.*等它完成……$/m.test(out));
    expect(told).toHaveLength(1);
    // what the first has made is there for the second
    expect(told[0]?.out).toContain('没有变化');
    expect(besideTheSite()).toEqual(['.jianbao', 'content', 'dist']);
    expect(halfWritten()).toEqual([]);
  });

  it('and checks beside them do not get in each other’s way', async () => {
    edit('And one more.');
    const check = async () => {
      const runs: Run[] = [];
      for (let times = 0; times < 3; times++) runs.push(await command('check', '--format', 'json'));
      return runs;
    };
    const [one, other, ...checks] = await Promise.all([
      command('build'),
      command('build', '--force'),
      check(),
      check(),
    ]);
    for (const { code, out } of [one, other]) expect(code, out).toBe(0);
    const found = checks.flat().map(({ code, out }) => `${code} ${out}`);
    expect(new Set(found).size).toBe(1);
    expect(halfWritten()).toEqual([]);
  });
});

describe('a site that somebody else is writing', () => {
  it.each([
    ['compress', ['dist'], 'index.html.br'],
    ['host', ['gitlab'], '_redirects'],
  ])('is left alone by %s until then', async (name, options, written) => {
    const dist = join(here, 'dist');
    const script = [join(PROJECT, `scripts/${name}.ts`), ...options];
    const child = await whileLocked([lockBeside(dist)], async () => {
      const started = spawn(process.execPath, script, { cwd: here, env: PERSONAL_ENV });
      await said(started, `另一个命令正在进行（进程 ${process.pid}），它也要用 dist，等它完成……\n`);
      expect(filesOf(dist)).not.toContain(written);
      return started;
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(filesOf(dist)).toContain(written);
    expect(besideTheSite()).toEqual(['.jianbao', 'content', 'dist']);
    expect(halfWritten()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a build that is left with Ctrl-C', () => {
  it('leaves the old site as it was and no lock, and the next one makes the new site', async () => {
    const before = siteBytes();
    edit('The last word.');
    const child = spawn(process.execPath, [join(PROJECT, 'scripts/build.ts')], { cwd: here, env: PERSONAL_ENV });
    await said(child, '检查内容');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    expect(siteBytes()).toEqual(before);
    expect(besideTheSite().filter((name) => name.endsWith('lock'))).toEqual([]);
    const run = await command('build');
    expect(run.code, run.out).toBe(0);
    expect(run.out).not.toContain('另一个命令');
    expect(siteBytes()['bulletins/lens-test/index.html']).toContain('The last word.');
    expect(besideTheSite()).toEqual(['.jianbao', 'content', 'dist']);
    expect(halfWritten()).toEqual([]);
  });
});

/** Waits until a program has said something. */
function said({ stderr }: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(words)) resolve();
    });
    stderr?.on('end', () => reject(new Error(text)));
  });
}
