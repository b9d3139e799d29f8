/** Has Astro make the pages, wherever the command was typed and wherever the site goes. */
import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { ROOT } from './astro-config.ts';
import { remove } from './publish.ts';

/**
 * Renders every page into `folder`, which is empty.
 *
 * Astro runs its half-made site out of the output folder, and from there finds packages only inside the project; for an
 * output folder outside the working directory it would use one place for all builds. So a build has a folder of its own
 * inside the project, and what it made is moved.
 */
export async function renderPages(configFor: (outDir: string) => AstroInlineConfig, folder: string): Promise<void> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const workshop = join(ROOT, 'node_modules', '.jianbao', name);
  const typedIn = process.cwd();
  try {
    await rm(workshop, { recursive: true, force: true });
    await mkdir(workshop, { recursive: true });
    process.chdir(ROOT);
    await build(configFor(workshop));
    await move(workshop, folder);
  } finally {
    process.chdir(typedIn);
    await remove(workshop).catch(() => {});
  }
}

async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    // another disk
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
