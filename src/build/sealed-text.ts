/** A text kept from one run to the next, sealed with a sum: it is read back as it was written, or not at all. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Written beside and renamed, so that no reader sees half of it.
 * @param key of what the text was made from
 */
export function writeSealed(file: string, key: string, text: string): void {
  const hidden = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(hidden, `${key} ${sumOf(text)}\n${text}`);
  renameSync(hidden, file);
}

/** @returns undefined for what is missing, damaged, or was made from something else */
export function readSealed(file: string, key: string): string | undefined {
  try {
    const whole = readFileSync(file, 'utf8');
    const end = whole.indexOf('\n');
    const text = whole.slice(end + 1);
    return whole.slice(0, end) === `${key} ${sumOf(text)}` ? text : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
