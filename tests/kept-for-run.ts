/** A folder in which the test files of one run keep what is dear to make, so that the next file need not; then it goes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path. What lies in it makes tests faster and nothing else: each passes alone. */
    readonly keptForRun: string;
  }
}

/** @returns what is to be done after the run */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  project.provide('keptForRun', folder);
  // half of what it takes to start a command is to compile it
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  return () => rmSync(folder, { recursive: true, force: true });
}
