/** Files that are whole or not there: written beside their place under a name with the process's number, then renamed. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @throws what the disk says; the file is as it was then, and nothing is left beside it */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Whether a process that is still there is writing a file or folder of this name. */
export function isBeingWritten(name: string): boolean {
  const pid = Number(/\.(\d+)$/.exec(name)?.[1]);
  return pid > 0 && isThere(pid);
}

/** Whether a process of this number is there. */
export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // there, and somebody else's
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what processes that are gone left half-written in a folder. */
export function removeHalfWritten(folder: string): void {
  for (const name of namesIn(folder))
    if (HALF_WRITTEN.test(name) && !isBeingWritten(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

const HALF_WRITTEN = /.\.\d+$/;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
