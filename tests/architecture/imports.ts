/** Reads which file imports what, from the text of the files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Source files below a folder of the project, as paths from the project's root with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const IMPORTS =
  /(?:^|[\s;])(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)|@import\s+['"]([^'"]+)['"]|reference types="([^"]+)"|new Worker\(new URL\(['"]([^'"]+)['"]/g;

/** What a file imports: other files as paths from the root, packages as they are written. */
export function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(IMPORTS)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    // what follows a question mark tells the bundler how the file is wanted
    return target.startsWith('.') ? posix.normalize(posix.join(dirname(file), target.replace(/\?\w+$/, ''))) : target;
  });
}

/** `src/bulletin/rules/dead-link.ts` → `bulletin`; files directly in `src/` have no room. */
export function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}
