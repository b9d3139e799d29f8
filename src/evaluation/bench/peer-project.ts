/** What the other generators' projects have in common: a folder of templates, one style sheet, Pagefind's own command. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './run-measured.ts';

const PEERS = fileURLToPath(new URL('peers/', import.meta.url));

/** @param files the folder of the project whose files are copied into the site as they are */
export async function copyPeer(name: 'hugo' | 'eleventy', place: string, files: string): Promise<void> {
  await cp(join(PEERS, name), place, { recursive: true });
  await cp(join(PEERS, 'site.css'), join(place, files, 'site.css'));
}

export function pagefindCommand(place: string, site: string): Command {
  const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  return { part: 'Pagefind', program: process.execPath, args: [program, '--site', site, '--quiet'], cwd: place };
}
