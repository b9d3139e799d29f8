/** Where the content folders for tests lie, and a copy of one on disk for what Git does not keep. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { filesIn } from '../src/build/files-in.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** The content that ships with the generator. */
export const SHIPPED_CONTENT = fileURLToPath(new URL('../content', import.meta.url));
/** One whole content folder per code, named for the code, each with `<code>.json` beside it. */
export const PROBLEM_FOLDERS = join(FIXTURES, 'problems');

/** A whole content folder of another alliance. */
export function siteFixture(name: 'valves' | 'english' | 'many-problems'): string {
  return join(FIXTURES, 'sites', name);
}

/** An empty folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a content folder that a test may change. */
export async function temporaryCopy(content: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'content');
  await cp(content, copy, { recursive: true });
  return copy;
}

/** The files of a built site → where they lie. */
export function pathsIn(site: string): Map<string, string> {
  return new Map(filesIn(site).map((file) => [file, join(site, file)]));
}
