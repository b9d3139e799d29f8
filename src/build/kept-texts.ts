/** Small files of a site that are made anew by each build, kept under the sum of their bytes. */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

export interface KeptTexts {
  /** @returns path of a file that holds this and nothing else; a text is written in UTF-8 */
  keep(content: string | Uint8Array): string;
  /** Throws out what was not asked for since this was opened. */
  prune(): void;
}

export function keptTexts(folder: string): KeptTexts {
  const kept = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    keep(content) {
      const name = hash('sha256', content);
      const path = join(folder, name);
      kept.add(name);
      if (!holds(path, content)) writeWhole(path, content);
      return path;
    },
    prune() {
      for (const name of readdirSync(folder))
        if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

function holds(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(content));
  } catch {
    return false;
  }
}
