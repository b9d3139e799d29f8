/** The last build of a site: while neither what it was made from nor what it made has changed, there is nothing to do. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteOptions } from '../astro/options.ts';
import { compareText, type Problem } from '../bulletin/problem.ts';
import type { ContentSource } from '../reader/read-content.ts';
import type { FileState } from './fill-folder.ts';
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
  /** Whether there was one, whatever it was made from. */
  readonly isKnown: boolean;
  /** What was made, if it is still what would be made now, and still stands in the output folder as it was published. */
  readonly summary: BuildSummary | undefined;
  /** The content as it was when this was opened, and no later. */
  readonly source: ContentSource;
  /** To be called when that has been read: it takes as much memory as the content. */
  forgetSource(): void;
  /**
   * To be called when the output folder has been filled from that content.
   * @param files those of the output folder
   */
  remember(summary: BuildSummary, files: ReadonlyMap<string, FileState>): void;
}

/**
 * @param out folder that the site is published to
 * @param cache folder for what the next build can use again
 */
export async function lastBuild(options: SiteOptions, out: string, cache: string): Promise<LastBuild> {
  const texts = new Map<string, Uint8Array>();
  const read = (path: string) => {
    const bytes = texts.get(path) ?? readFileSync(path);
    texts.set(path, bytes);
    return bytes;
  };
  const content = await contentFingerprint(options.content, read);
  const made = [await codeFingerprint(), content, JSON.stringify(options), out];
  const key = hash('sha256', made.join('\0'));
  const file = join(cache, 'last-build.json');
  return {
    isKnown: existsSync(file),
    source: { changes: new Map(), read: (path) => new Promise((resolve) => resolve(read(path))) },
    forgetSource: () => texts.clear(),
    get summary() {
      const text = readSealed(file, key);
      if (text === undefined) return undefined;
      const { published, ...summary } = JSON.parse(text) as BuildSummary & { readonly published: string };
      return published === folderFingerprint(out) ? summary : undefined;
    },
    remember(summary, files) {
      try {
        writeSealed(file, key, JSON.stringify({ ...summary, published: filesFingerprint(files) }));
      } catch {
        // the site is published; the next build only takes longer
      }
    },
  };
}

/** Of the files that are in a folder now; undefined where there is no such folder. */
function folderFingerprint(folder: string): string | undefined {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    return filesFingerprint(
      new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), statSync(path)] as const)),
    );
  } catch {
    return undefined;
  }
}

function filesFingerprint(files: ReadonlyMap<string, FileState>): string {
  const lines = [...files].map(([file, { size, mtimeMs }]) => `${file}\0${size} ${mtimeMs}`);
  return hash('sha256', lines.sort(compareText).join('\n'));
}
