/** A check whose result is remembered: the same content, checked by the same code, has the same problems. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import { checkContent, type CheckOptions } from '../reader/check.ts';
import { codeFingerprint, contentFingerprint } from './fingerprint.ts';

export interface CheckResult {
  readonly bulletins: number;
  readonly members: number;
  /** In the order of files and places. */
  readonly problems: readonly Problem[];
}

export interface Memory {
  /** Where the last result is kept. */
  readonly file: string;
  /** Checks anew, whatever is remembered. */
  readonly force: boolean;
}

/** @throws only when the content folder itself cannot be read */
export async function rememberedCheck(root: string, options: CheckOptions, memory: Memory): Promise<CheckResult> {
  const key = [await codeFingerprint(), await contentFingerprint(root), JSON.stringify(options)].join(' ');
  const known = memory.force ? undefined : await recall(memory.file, key);
  if (known) return known;
  const { reading, problems } = await checkContent(root, options);
  const { bulletins, members } = reading.content;
  const result: CheckResult = { bulletins: bulletins.length, members: members.length, problems };
  await remember(memory.file, key, result);
  return result;
}

/** The result that was kept under `key`; a file that is missing, damaged or of another content is as good as none. */
async function recall(file: string, key: string): Promise<CheckResult | undefined> {
  try {
    const [head, body = ''] = (await readFile(file, 'utf8')).split('\n', 2);
    return head === `${key} ${sumOf(body)}` ? (JSON.parse(body) as CheckResult) : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no reader sees half of it; a folder that cannot be written to costs only time. */
async function remember(file: string, key: string, result: CheckResult): Promise<void> {
  const body = JSON.stringify(result);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.${process.pid}`, `${key} ${sumOf(body)}\n${body}`);
    await rename(`${file}.${process.pid}`, file);
  } catch {
    // the next check is as slow as this one was
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
