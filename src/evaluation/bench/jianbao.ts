/** Jianbao in the bench: a copy of the project, so that a template can be edited, built with the real command. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../build/astro-config.ts';
import type { SiteGenerator } from './site-generator.ts';

/** What no build reads, and what builds leave behind. */
const NOT_COPIED = new Set(['node_modules', 'content', 'tests', 'docs', 'dist']);
const PROJECT = 'project';
const CACHE = 'cache';

export function jianbao(): SiteGenerator {
  let options: readonly string[] | undefined;
  return {
    id: 'jianbao',
    label: '简报',
    site: 'site',
    // without the option the cache is in the working directory
    remembered: [CACHE, '.jianbao'],
    template: `${PROJECT}/src/layouts/Bulletin.astro`,
    async prepare(place) {
      await copyProject(join(place, PROJECT));
      await mkdir(join(place, 'content'));
    },
    adapt: ({ path, data }) => ({ path: `content/${path}`, data }),
    commands(place) {
      const script = join(place, PROJECT, 'scripts', 'build.ts');
      options ??= cacheOption(script);
      const args = [script, '--content', 'content', '--out', 'site', ...options];
      return [{ part: '简报', program: process.execPath, args, cwd: place }];
    },
  };
}

async function copyProject(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(ROOT))
    if (!NOT_COPIED.has(name) && !name.startsWith('.')) await cp(join(ROOT, name), join(to, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'junction');
}

/** The option that puts the cache where the bench can find it, where the build knows it: its usage names what it knows. */
function cacheOption(script: string): readonly string[] {
  const usage = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
  return /--cache\b/.test(usage.stdout + usage.stderr) ? ['--cache', CACHE] : [];
}
