/** Runs commands one after the other and tells what they cost; the clock of the whole bench is here. */
import { spawn } from 'node:child_process';
import { endedChildrenCpu, watchMemory } from './process-tree.ts';

export interface Command {
  /** What it does, as the report names it. */
  readonly part: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Where it runs. */
  readonly cwd: string;
}

/** Times in milliseconds; what the system does not tell is absent. */
export interface Cost {
  readonly wallMs: number;
  /** User and system, of all processes. */
  readonly cpuMs?: number;
  /** The most memory that all processes held at once, in bytes. */
  readonly peakBytes?: number;
}

export interface Ran extends Cost {
  readonly part: string;
}

/** A command that did not end as it should, with the end of what it said. */
export class CommandFailed extends Error {}

/** @throws CommandFailed */
export async function runMeasured(command: Command): Promise<Ran> {
  const cpuBefore = endedChildrenCpu();
  const begin = performance.now();
  const child = spawn(command.program, command.args, { cwd: command.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = child.pid === undefined ? undefined : watchMemory(child.pid);
  const said = lastWords();
  child.stdout.on('data', said.add);
  child.stderr.on('data', said.add);
  let ended = 0;
  const outcome = await new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', () => (ended = performance.now()));
    child.on('close', (code, signal) => resolve(code === 0 ? '' : `退出码 ${code ?? signal}`));
  });
  const peakBytes = memory?.stop();
  if (outcome !== '') throw new CommandFailed(`${command.part}：${outcome}。${said.text()}`.trimEnd());
  const cpuAfter = endedChildrenCpu();
  return {
    part: command.part,
    wallMs: ended - begin,
    ...(cpuBefore !== undefined && cpuAfter !== undefined && { cpuMs: cpuAfter - cpuBefore }),
    ...(peakBytes !== undefined && { peakBytes }),
  };
}

/** Several commands as one job: times add up, memory does not. */
export function together(parts: readonly Cost[]): Cost {
  const cpu = parts.map(({ cpuMs }) => cpuMs);
  const peaks = parts.map(({ peakBytes }) => peakBytes);
  return {
    wallMs: sum(parts.map(({ wallMs }) => wallMs)),
    ...(isWhole(cpu) && { cpuMs: sum(cpu) }),
    ...(isWhole(peaks) && { peakBytes: Math.max(0, ...peaks) }),
  };
}

function isWhole(values: readonly (number | undefined)[]): values is number[] {
  return values.every((value) => value !== undefined);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const WORDS_KEPT = 2000;

/** The end of what a program says, which is where it says what went wrong. */
export function lastWords(): { readonly add: (chunk: Buffer) => void; readonly text: () => string } {
  let words = Buffer.alloc(0);
  return {
    add: (chunk) => (words = Buffer.concat([words, chunk]).subarray(-WORDS_KEPT)),
    text: () => words.toString('utf8').trim(),
  };
}
