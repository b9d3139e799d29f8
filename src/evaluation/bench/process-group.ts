/** Programs that are ended together with all that they started. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { INTERRUPTED } from '../../build/run-command.ts';

/** A program that is asked to end and does not is not asked again. */
const PATIENCE_MS = 5000;
const LOOK_EVERY_MS = 10;

/** Starts a program that `endGroup` can end, and that ends when this one is left with Ctrl-C. */
export function startGroup(
  program: string,
  args: readonly string[],
  cwd: string,
): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(program, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const leave = () => {
    send(child, 'SIGKILL');
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', leave);
  child.once('exit', () => process.off('SIGINT', leave));
  return child;
}

/** @returns when none of them is left */
export async function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.pid === undefined) return;
  send(child, signal);
  const end = performance.now() + PATIENCE_MS;
  while (isAlive(child)) {
    if (performance.now() > end) send(child, 'SIGKILL');
    await pause(LOOK_EVERY_MS);
  }
}

/** Windows knows no groups; there the program itself has to do. */
const HAS_GROUPS = process.platform !== 'win32';

function send({ pid = 0 }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch {
    // it has ended by itself
  }
}

function isAlive(child: ChildProcess): boolean {
  if (!HAS_GROUPS) return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-(child.pid ?? 0), 0);
    return true;
  } catch {
    return false;
  }
}
