/** The same commit gives the same bytes: wherever it lies, whatever the machine's language, time zone and threads. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFixture } from '../fixtures.ts';
import { filesOf, PERSONAL_ENV, PROJECT, temporaryFolder } from './built-site.ts';

const root = temporaryFolder();
afterAll(() => root.remove());

/** What one machine has otherwise than another. */
interface Machine {
  /** Folder of the project and its content. */
  readonly place: string;
  readonly env: Readonly<Record<string, string>>;
  readonly umask: number;
  /** Whether it has one core only. */
  readonly oneCore: boolean;
  /** Whether its disk lists files the other way round. */
  readonly backwards: boolean;
}

const PLAIN: Machine = {
  place: join(root.path, 'plain'),
  env: { TZ: 'Asia/Shanghai', LANG: 'C', LC_ALL: 'C' },
  umask: 0o022,
  oneCore: false,
  backwards: false,
};
const OTHER: Machine = {
  place: join(root.path, '另一个 文件夹 (2)'),
  env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  umask: 0o077,
  oneCore: true,
  backwards: true,
};

const CODE = ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];
const BACKWARDS = fileURLToPath(new URL('backwards.ts', import.meta.url));
/** A build that may use one core takes that for all there are. */
const canPin = spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0;

function checkOut({ place }: Machine): void {
  mkdirSync(place);
  for (const name of CODE)
    if (existsSync(join(PROJECT, name))) cpSync(join(PROJECT, name), join(place, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(place, 'node_modules'), 'junction');
  cpSync(siteFixture('valves'), join(place, 'content'), { recursive: true });
}

/** Builds, and @returns file → its bytes. */
function build({ place, env, umask, oneCore, backwards }: Machine, ...options: string[]): Map<string, Buffer> {
  const command = [
    ...(oneCore && canPin ? ['taskset', '-c', '0'] : []),
    process.execPath,
    ...(backwards ? ['--import', BACKWARDS] : []),
    join(place, 'scripts', 'build.ts'),
    ...options,
  ];
  const before = process.umask(umask);
  const run = spawnSync(command[0] as string, command.slice(1), {
    cwd: place,
    env: { ...PERSONAL_ENV, ...env },
    encoding: 'utf8',
  });
  process.umask(before);
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  const dist = join(place, 'dist');
  return new Map(filesOf(dist).map((file) => [file, readFileSync(join(dist, file))]));
}

/** Files that only one of two sites has, or that differ. */
function differences(a: Map<string, Buffer>, b: Map<string, Buffer>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => !b.get(file)?.equals(a.get(file) ?? Buffer.of()));
}

let first = new Map<string, Buffer>();
beforeAll(() => {
  checkOut(PLAIN);
  first = build(PLAIN);
});

describe('a site', () => {
  it('is compared whole: pages, feeds, pictures, styles and the index', () => {
    const kinds = new Set([...first.keys()].map((file) => file.replace(/^.*\./, '')));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['html', 'xml', 'json', 'css', 'js', 'webp', 'pf_index', 'pf_meta']),
    );
  });

  it('has the same bytes in another folder, time zone, language, on one core, with files in another order', () => {
    checkOut(OTHER);
    expect(differences(first, build(OTHER))).toEqual([]);
  });

  it('has the same bytes when everything is made anew in the same folder', () => {
    expect(differences(first, build({ ...PLAIN, env: { ...PLAIN.env, LC_ALL: 'zh_CN.UTF-8' } }, '--force'))).toEqual(
      [],
    );
  });

  it('has the same bytes when all that is kept is used again', () => {
    rmSync(join(PLAIN.place, 'dist'), { recursive: true });
    expect(differences(first, build(PLAIN))).toEqual([]);
  });

  it.skipIf(!canPin || availableParallelism() === 1)('is made by another number of threads on one core', () => {
    const print = ['-p', 'require("node:os").availableParallelism()'];
    const told = spawnSync('taskset', ['-c', '0', process.execPath, ...print], { encoding: 'utf8' });
    expect(told.stdout.trim()).toBe('1');
  });
});
