/** A second folder of the same files, by hard links: it takes no room, and what is removed from one stays in the other. */
import { linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param to a folder that is not there yet; whole or not there
 * @throws what the disk says, also where it knows no such links
 */
export function linkFolder(from: string, to: string): void {
  const beside = `${to}.${process.pid}`;
  try {
    link(from, beside);
    renameSync(beside, to);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
}

function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else linkSync(source, target);
  }
}
