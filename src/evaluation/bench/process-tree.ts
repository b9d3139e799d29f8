/** What a process and all it started use, as Linux tells it in `/proc`; elsewhere nobody is asked and it is unknown. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts time in ticks of this length for programs, whatever its own clock does. */
const TICK_MS = 10;

/**
 * Processor time, in milliseconds, of every child of this process that has ended, with the children they waited for.
 * @returns undefined where the system does not tell
 */
export function endedChildrenCpu(): number | undefined {
  const stat = read('/proc/self/stat');
  return stat === undefined ? undefined : childTicks(stat) * TICK_MS;
}

/** The ticks, user's and system's, of waited-for children in a line of `/proc/<pid>/stat`. */
export function childTicks(stat: string): number {
  // the second field is a name in brackets, which may hold blanks and brackets
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

export interface Memory {
  /** In the main memory now, in bytes. */
  readonly resident: number;
  /** The most that there ever was. */
  readonly highest: number;
}

/** The memory lines of `/proc/<pid>/status`; a process that has ended has none. */
export function memoryOf(status: string): Memory | undefined {
  const bytes = (name: string) => {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  };
  const resident = bytes('VmRSS');
  const highest = bytes('VmHWM');
  return resident === undefined || highest === undefined ? undefined : { resident, highest };
}

/** Follows the memory of a process and its descendants until it is stopped. */
export interface MemoryWatch {
  /**
   * The most that all of them held together at one look, but no less than any one of them ever held. What several
   * share is counted for each.
   * @returns undefined where the system does not tell
   */
  stop(): number | undefined;
}

const LOOK_EVERY_MS = 50;

export function watchMemory(pid: number): MemoryWatch {
  let peak: number | undefined;
  const look = () => {
    const memories = familyOf(pid).flatMap((id) => memoryOf(read(`/proc/${id}/status`) ?? '') ?? []);
    const together = memories.reduce((sum, { resident }) => sum + resident, 0);
    if (memories.length > 0) peak = Math.max(peak ?? 0, together, ...memories.map(({ highest }) => highest));
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** A process and its descendants; threads know whom they started. */
function familyOf(pid: number): number[] {
  const children = list(`/proc/${pid}/task`).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(familyOf)];
}

/** What is read may be gone the next moment. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
