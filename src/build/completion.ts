/** Writes what VS Code completes frontmatter from: no part of the repository, for it names files of this machine. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { completionFiles } from '../editing/completion-files.ts';

/** Where the Astro extension for VS Code looks. */
const COMPLETION = fileURLToPath(new URL('../../.astro/collections/', import.meta.url));

/**
 * @param schema text of the JSON Schema
 * @param paths path inside the content folder → path on disk
 */
export async function writeCompletion(
  schema: string,
  paths: ReadonlyMap<string, string>,
  folder = COMPLETION,
): Promise<void> {
  const bulletins = [...paths].filter(([file]) => /^bulletins\/.+\.mdx?$/.test(file));
  const addresses = bulletins.map(([, path]) => pathToFileURL(path).href);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of completionFiles(schema, addresses)) await writeFile(join(folder, file), text);
}
