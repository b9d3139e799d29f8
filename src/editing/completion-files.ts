/** What the Astro extension for VS Code reads to complete and check frontmatter: the schema, and whose it is. */
import { compareText } from '../bulletin/problem.ts';

/**
 * @param schema text of the JSON Schema
 * @param addresses `file:` addresses of the bulletins
 * @returns path inside `.astro/collections/` → text
 */
export function completionFiles(schema: string, addresses: readonly string[]): ReadonlyMap<string, string> {
  // the extension compares in lower case, without percent signs
  const files = addresses.map((address) => decodeURIComponent(address).toLowerCase()).sort(compareText);
  const map = {
    collections: [{ hasSchema: true, name: COLLECTION }],
    entries: Object.fromEntries(files.map((file) => [file, COLLECTION])),
  };
  return new Map([
    ['collections.json', `${JSON.stringify(map, undefined, 2)}\n`],
    [`${COLLECTION}.schema.json`, schema],
  ]);
}

const COLLECTION = 'bulletins';
