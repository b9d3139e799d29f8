/** Tells one process from all others: a number alone is given out again when its process is gone. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isThere } from './write-whole.ts';

/** Plain data, to be written to a file that other processes read. */
export interface RunningProcess {
  readonly pid: number;
  /** The machine or container: a process can only be looked for where it runs. */
  readonly host: string;
  /** When it began, as the system counts; empty where the system does not tell. */
  readonly since: string;
}

export function thisProcess(): RunningProcess {
  return { pid: process.pid, host: thisHost(), since: stateOf(process.pid)?.since ?? '' };
}

/** @returns undefined for a process of another machine, of which this one cannot know */
export function isRunning({ pid, host, since }: RunningProcess): boolean | undefined {
  if (host !== thisHost()) return undefined;
  if (!isThere(pid)) return false;
  const state = stateOf(pid);
  if (!state) return true;
  return !state.isOver && (since === '' || state.since === since);
}

/** Containers on one machine have names of their own, or at least numbers of their own. */
function thisHost(): string {
  return [hostname(), textOf(() => readlinkSync('/proc/self/ns/pid'))].join(' ').trim();
}

interface ProcessState {
  readonly since: string;
  /** It has ended, and only its parent has not asked after it yet. */
  readonly isOver: boolean;
}

/** As Linux tells it. */
function stateOf(pid: number): ProcessState | undefined {
  const stat = textOf(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // the name before may hold anything, parentheses too
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const started = fields[STARTED];
  if (started === undefined) return undefined;
  const boot = textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  return { since: `${boot} ${started}`, isOver: /^[ZX]/.test(fields[0] ?? '') };
}

/** Counted from the state, the first field behind the name. */
const STARTED = 19;

function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
