/** A check whose result is remembered: the same content, checked by the same code, has the same problems. */
import { dirname, join } from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import { checkContent, type CheckOptions } from '../reader/check.ts';
import { codeFingerprint, contentFingerprint } from './fingerprint.ts';
import { openReadingMemory } from './reading-memory.ts';
import { readSealed, writeSealed } from './sealed-text.ts';

export interface CheckResult {
  readonly bulletins: number;
  readonly members: number;
  /** In the order of files and places. */
  readonly problems: readonly Problem[];
}

export interface Memory {
  /** Where the last result is kept; what was read is kept in a folder beside it. */
  readonly file: string;
  /** Checks anew, whatever is remembered. */
  readonly force: boolean;
}

/** @throws only when the content folder itself cannot be read */
export async function rememberedCheck(root: string, options: CheckOptions, memory: Memory): Promise<CheckResult> {
  const key = [await codeFingerprint(), await contentFingerprint(root), JSON.stringify(options)].join(' ');
  const known = memory.force ? undefined : readSealed(memory.file, key);
  if (known !== undefined) return JSON.parse(known) as CheckResult;
  const readings = memory.force ? undefined : await openReadingMemory(join(dirname(memory.file), 'readings'));
  const { reading, problems } = await checkContent(root, options, undefined, readings);
  await readings?.save();
  const { bulletins, members } = reading.content;
  const result: CheckResult = { bulletins: bulletins.length, members: members.length, problems };
  try {
    writeSealed(memory.file, key, JSON.stringify(result));
  } catch {
    // a folder that cannot be written to costs only time: the next check is as slow as this one was
  }
  return result;
}
