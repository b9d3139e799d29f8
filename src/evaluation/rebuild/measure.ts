/** Builds a site again and again while it changes, each time once with what is kept and once without, and compares. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compareText } from '../../bulletin/problem.ts';
import { seeded } from '../random.ts';
import { drawStep, type Workplace } from './steps.ts';

export interface RebuildOptions {
  readonly steps: number;
  readonly seed: number;
  /** The project's folder; a copy of its code is changed. */
  readonly project: string;
  /** A content folder; a copy of it is changed. */
  readonly content: string;
  readonly onStep?: (step: RebuildStep) => void;
}

export interface RebuildStep {
  readonly number: number;
  /** What was done before the builds. */
  readonly name: string;
  readonly what: string;
  /** Whether the content was sound, and so a site was made. */
  readonly built: boolean;
  /** Files that are not the same in both sites, and those that one of them has not. */
  readonly differing: readonly string[];
}

const run = promisify(execFile);

/** @returns every step; the same for the same options */
export async function measureRebuilds({
  steps,
  seed,
  project,
  content,
  onStep,
}: RebuildOptions): Promise<RebuildStep[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'jianbao-rebuild-')));
  try {
    const place: Workplace = {
      content: join(root, 'content'),
      project: join(root, 'project'),
      cache: join(root, 'cache'),
      out: join(root, 'dist'),
    };
    copyProject(project, place.project);
    cpSync(content, place.content, { recursive: true });
    const sound = join(root, 'sound');
    const random = seeded(seed);
    const done: RebuildStep[] = [];
    for (let number = 1; number <= steps; number++) {
      const step = number === 1 ? undefined : drawStep(random);
      replace(sound, place.content);
      const what = step ? step.take(place, random) : 'first build';
      const result = {
        number,
        name: step?.name ?? 'first',
        what: what ?? 'not possible',
        ...(await compare(place, root)),
      };
      // else nothing would be built any more
      if (!result.built) replace(place.content, sound);
      done.push(result);
      onStep?.(result);
    }
    return done;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const CODE = ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];

function copyProject(from: string, to: string): void {
  mkdirSync(to);
  for (const name of CODE)
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'junction');
}

async function compare(place: Workplace, root: string): Promise<Pick<RebuildStep, 'built' | 'differing'>> {
  const fresh = { ...place, cache: join(root, 'fresh-cache'), out: join(root, 'fresh') };
  forget(fresh.cache);
  const before = existsSync(place.out) ? sumsOf(place.out) : new Map<string, string>();
  const [again, anew] = [await build(place), await build(fresh)];
  if (again !== anew) return { built: anew, differing: ['one of the builds failed'] };
  // a build that fails leaves the site as it was
  return { built: anew, differing: differences(sumsOf(place.out), anew ? sumsOf(fresh.out) : before) };
}

function replace(to: string, from: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}

/** What is dear to make and named by what it is made from: to make it for each step anew would only take time. */
const DEAR = new Set(['templates', 'pictures', 'share', 'CACHEDIR.TAG']);

function forget(cache: string): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache))
    if (!DEAR.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
}

/** @returns whether a site was made; @throws when the build broke down over something else than the content */
async function build({ project, content, cache, out }: Workplace): Promise<boolean> {
  try {
    const paths = ['--content', content, '--out', out, '--cache', cache];
    await run(process.execPath, [join(project, 'scripts', 'build.ts'), ...paths], { cwd: project });
    return true;
  } catch (error) {
    const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string };
    if (code === 1 && /网站没有(?:生成|发布)/.test(stderr)) return false;
    throw error;
  }
}

function differences(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name) !== right.get(name)).sort(compareText);
}

function sumsOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const sum = entry.isDirectory() ? 'folder' : createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(folder.length + 1), sum] as const;
    }),
  );
}
