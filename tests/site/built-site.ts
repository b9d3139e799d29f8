/** Builds a site the way a person does, and reads what came out. */
import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The environment without what Vitest put there: Astro’s dev server keeps still when it sees Vitest. */
export const PERSONAL_ENV: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|SITE|ASSETS_PREFIX)$/.test(name),
  ),
);

export interface Run {
  readonly code: number;
  readonly out: string;
}

/** Runs a command of `scripts/` and collects what it prints. */
export function runScript(
  name: string,
  args: readonly string[],
  cwd = PROJECT,
  env: NodeJS.ProcessEnv = PERSONAL_ENV,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(PROJECT, 'scripts', `${name}.ts`), ...args], { cwd, env });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out }));
  });
}

/** A new folder for one test file; `remove` it when done. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'jianbao-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Builds a content folder, named from the project, into `out`; fails with the command's words when it fails. What another
 * file of the run has built of the same folder in the same way is used again.
 */
export async function build(content: string, out: string, ...options: string[]): Promise<string> {
  const from = resolve(PROJECT, content);
  const cache = join(inject('keptForRun'), hash('sha256', [from, ...options].join('\0')).slice(0, 12));
  return buildWith(cache, from, out, ...options);
}

/** Builds as `build` does, with nothing to use again. */
export async function buildFromNothing(content: string, out: string, ...options: string[]): Promise<string> {
  const cache = temporaryFolder();
  try {
    return await buildWith(cache.path, resolve(PROJECT, content), out, ...options);
  } finally {
    cache.remove();
  }
}

async function buildWith(cache: string, content: string, out: string, ...options: string[]): Promise<string> {
  const run = await runScript('build', ['--content', content, '--out', out, '--cache', cache, ...options]);
  if (run.code !== 0) throw new Error(run.out);
  return run.out;
}

/** Files of a folder as paths with forward slashes, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export interface BuiltPage {
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

export function pagesOf(dist: string): BuiltPage[] {
  return filesOf(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { file, html, document: parseHTML(html).document };
    });
}

/** Every address that a page names, with the element that names it. */
export function addressesOf({ document }: BuiltPage): { readonly element: string; readonly url: string }[] {
  const one = (attribute: string) =>
    [...document.querySelectorAll(`[${attribute}]`)].map((element) => ({
      element: element.localName + (element.getAttribute('rel') ? `[rel=${element.getAttribute('rel')}]` : ''),
      url: element.getAttribute(attribute) ?? '',
    }));
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((part) => ({ element: element.localName, url: part.trim().split(/\s+/)[0] ?? '' })),
  );
  return [...one('href'), ...one('src'), ...one('action'), ...sets];
}
