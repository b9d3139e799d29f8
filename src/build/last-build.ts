/** The last build of a site: while neither what it was made from nor what it made has changed, there is nothing to do. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SiteOptions } from '../astro/options.ts';
import { compareText, type Problem } from '../bulletin/problem.ts';
import { codeFingerprint, contentFingerprint } from './fingerprint.ts';
import { readSealed, writeSealed } from './sealed-text.ts';

export interface BuildSummary {
  readonly bulletins: number;
  readonly members: number;
  readonly pages: number;
  /** Warnings, in the order of files and places. */
  readonly problems: readonly Problem[];
}

export interface LastBuild {
  /** What was made, if it is still what would be made now, and still stands in the output folder as it was published. */
  readonly summary: BuildSummary | undefined;
  /** To be called when the output folder has been filled from the content as it was when this was opened. */
  remember(summary: BuildSummary): void;
}

/**
 * @param out folder that the site is published to
 * @param cache folder for what the next build can use again
 */
export async function lastBuild(options: SiteOptions, out: string, cache: string): Promise<LastBuild> {
  const made = [await codeFingerprint(), await contentFingerprint(options.content), JSON.stringify(options), out];
  const key = createHash('sha256').update(made.join('\0')).digest('hex');
  const file = join(cache, 'last-build.json');
  return {
    get summary() {
      const text = readSealed(file, key);
      if (text === undefined) return undefined;
      const { published, ...summary } = JSON.parse(text) as BuildSummary & { readonly published: string };
      return published === folderFingerprint(out) ? summary : undefined;
    },
    remember(summary) {
      try {
        writeSealed(file, key, JSON.stringify({ ...summary, published: folderFingerprint(out) }));
      } catch {
        // the site is published; the next build only takes longer
      }
    },
  };
}

/** Of a folder's files: their names, sizes and times; undefined where there is no such folder. */
function folderFingerprint(folder: string): string | undefined {
  try {
    const hash = createHash('sha256');
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of files.sort(compareText)) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${relative(folder, path)}\0${size} ${mtimeMs}\0`);
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
