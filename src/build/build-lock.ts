/** One command at a time that writes a site: the others wait their turn. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compareText } from '../bulletin/problem.ts';
import { shownPath } from './arguments.ts';
import { realPlace } from './real-place.ts';
import { Refusal } from './refusal.ts';
import { isRunning, thisProcess, type RunningProcess } from './running-process.ts';

export interface Lock {
  /** The file that says who is at work. */
  readonly file: string;
  /** The folder that is locked. */
  readonly folder: string;
}

/** Of a folder that stays in its place, though nothing beside it may be written. */
export function lockInside(folder: string): Lock {
  return { file: join(realPlace(folder), 'build.lock'), folder };
}

/** Of a folder that is swapped for another. */
export function lockBeside(folder: string): Lock {
  const place = realPlace(folder);
  return { file: join(dirname(place), `.${basename(place)}.jianbao-lock`), folder };
}

/** Another command that must end first. */
export interface Holder {
  readonly pid: number;
  /** The folder that both want. */
  readonly folder: string;
  /** The other machine, if it is not this one. */
  readonly host?: string;
}

export interface Waiting {
  /** Told once for each folder that has to be waited for. */
  readonly onWait?: (holder: Holder) => void;
  /** How long a command on another machine is waited for, of which nobody here can tell whether it still runs. */
  readonly patienceMs?: number;
}

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 10 * 60_000;
/** How long a lock may be without a name in it: it is written in the moment after it is made. */
const UNNAMED_MS = 2000;

/**
 * Does something that only one process at a time may do. A lock of a process that is gone counts for nothing; no lock is
 * left behind, whether the work ends well, fails or is broken off with Ctrl-C.
 * @throws a Refusal when a command on another machine does not end, and what the disk or the work says
 */
export async function whileLocked<T>(
  locks: readonly Lock[],
  work: () => Promise<T>,
  waiting: Waiting = {},
): Promise<T> {
  const held: string[] = [];
  const release = () => {
    for (const file of held.splice(0)) rmSync(file, { force: true });
  };
  const stopListening = beforeTheEnd(release);
  try {
    // all take them in the same order, so that no two wait for each other
    for (const lock of [...locks].sort((a, b) => compareText(a.file, b.file))) {
      if (held.includes(lock.file)) continue;
      mkdirSync(dirname(lock.file), { recursive: true });
      await acquire(lock, waiting);
      held.push(lock.file);
    }
    return await work();
  } finally {
    release();
    stopListening();
  }
}

async function acquire({ file, folder }: Lock, { onWait, patienceMs = PATIENCE_MS }: Waiting): Promise<void> {
  let isTold = false;
  let elsewhereMs = 0;
  while (!take(file)) {
    if (removeDead(file)) continue;
    const { owner, isElsewhere } = look(file);
    if (owner && !isTold) {
      isTold = true;
      onWait?.({ pid: owner.pid, folder, ...(isElsewhere && { host: hostOf(owner) }) });
    }
    if (owner && isElsewhere && (elsewhereMs += LOOK_EVERY_MS) > patienceMs)
      throw new Refusal(refusalText(owner, file));
    await pause(LOOK_EVERY_MS);
  }
  // whoever removed the lock of a dead process may have died over it
  removeDead(guardOf(file));
}

/** @returns whether the lock is this process's now */
function take(file: string): boolean {
  let opened: number;
  try {
    opened = openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(opened, JSON.stringify(thisProcess()));
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(opened);
  }
}

interface Look {
  readonly isDead: boolean;
  /** Absent where there is no lock, or no name in it. */
  readonly owner?: RunningProcess;
  readonly isElsewhere?: boolean;
}

function look(file: string): Look {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const owner = ownerIn(readFileSync(file, 'utf8'));
    if (!owner) return { isDead: age > UNNAMED_MS };
    const running = isRunning(owner);
    return { isDead: running === false, owner, isElsewhere: running === undefined };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { isDead: false };
    throw error;
  }
}

function ownerIn(text: string): RunningProcess | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<RunningProcess>;
    return pid === undefined || host === undefined || since === undefined ? undefined : { pid, host, since };
  } catch {
    return undefined;
  }
}

/**
 * Removes a lock whose process is gone. Two that find it dead must not each remove one, the second that of the first: so
 * this needs a lock of its own, which a process that is gone may have left in its turn.
 * @returns whether it is removed
 */
function removeDead(file: string): boolean {
  if (!look(file).isDead) return false;
  const guard = guardOf(file);
  if (!take(guard)) return removeDead(guard) && removeDead(file);
  try {
    const { isDead } = look(file);
    if (isDead) rmSync(file, { force: true });
    return isDead;
  } finally {
    rmSync(guard, { force: true });
  }
}

function guardOf(file: string): string {
  return `${file}.removing`;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** @returns what ends the listening */
function beforeTheEnd(tidy: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    tidy();
    stop();
    // what the signal does without us
    process.kill(process.pid, signal);
  };
  const stop = () => {
    process.off('exit', tidy);
    for (const signal of SIGNALS) process.off(signal, end);
  };
  process.on('exit', tidy);
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}

/** What a person who waits is told. */
export function waitText({ pid, folder, host }: Holder): string {
  const where = host === undefined ? '' : `在另一台电脑 ${host} 上，`;
  return `另一个命令正在进行（${where}进程 ${pid}），它也要用 ${shownPath(folder)}，等它完成……`;
}

/** The machine's name, without what tells its containers apart. */
function hostOf({ host }: RunningProcess): string {
  return host.split(' ')[0] ?? '';
}

function refusalText(owner: RunningProcess, file: string): string {
  return [
    `另一台电脑（${hostOf(owner)}）上的命令（进程 ${owner.pid}）等了很久还没有完成。`,
    `那边其实没有在生成或压缩网站的话，请删除这个文件，再运行一次：${file}`,
  ].join('\n');
}
