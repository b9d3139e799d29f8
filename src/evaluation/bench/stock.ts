/** Makes the content of one size, and notes which of its bulletins the steps may use. */
import { syntheticFolder, type SyntheticFile } from '../synthetic/content-folder.ts';
import { writeFolder } from '../synthetic/write-folder.ts';
import type { Stock } from './changes.ts';

/** How long an alliance has been writing when it has so many bulletins that speed matters. */
const YEARS = 20;

export interface StockOptions {
  readonly bulletins: number;
  readonly seed: number;
}

/**
 * Writes a content of usual bulletins; the same for the same options.
 * @param adapt gives each file the form in which it is written, or leaves it out
 */
export async function writeStock(
  folder: string,
  { bulletins, seed }: StockOptions,
  adapt: (file: SyntheticFile) => SyntheticFile | undefined = (file) => file,
): Promise<Stock> {
  const plain: string[] = [];
  const linked = new Set<string>();
  function* adapted(): Generator<SyntheticFile> {
    for (const file of syntheticFolder({ bulletins, seed, years: YEARS, edges: false })) {
      if (typeof file.data === 'string') {
        if (/^bulletins\/\d{4}\/[^/]+\.md$/.test(file.path)) plain.push(file.path);
        for (const [, slug = ''] of file.data.matchAll(/\]\(\/bulletins\/([^/)]+)\/\)/g)) linked.add(slug);
      }
      const own = adapt(file);
      if (own !== undefined) yield own;
    }
  }
  await writeFolder(folder, adapted());
  const slugOf = (path: string) => path.replace(/^.*\/|\.md$/g, '');
  return { bulletins: plain, unlinked: plain.filter((path) => !linked.has(slugOf(path))) };
}
