/** Small texts of a site that are made anew by each build, kept under the sum of their characters. */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptTexts {
  /** @returns path of a file that holds this text and nothing else */
  keep(text: string): string;
  /** Throws out what was not asked for since this was opened. */
  prune(): void;
}

export function keptTexts(folder: string): KeptTexts {
  const kept = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    keep(text) {
      const name = hash('sha256', text);
      const path = join(folder, name);
      kept.add(name);
      if (!holds(path, text)) {
        writeFileSync(`${path}.${process.pid}`, text);
        renameSync(`${path}.${process.pid}`, path);
      }
      return path;
    },
    prune() {
      for (const name of readdirSync(folder))
        if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
