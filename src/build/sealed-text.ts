/** A text kept from one run to the next, sealed with a sum: it is read back as it was written, or not at all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** @param key of what the text was made from */
export function writeSealed(file: string, key: string, text: string): void {
  writeWhole(file, `${key} ${sumOf(text)}\n${text}`);
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
