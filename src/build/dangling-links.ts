/** Joins what every file of a site leads to, and finds what leads nowhere. */
import { compareText } from '../bulletin/problem.ts';
import type { FileLinks } from './file-links.ts';

export interface DanglingLink {
  /** As a file names it inside the site: `tags/a/index.html#b`; from a slash on where it leads out of the site's base. */
  readonly use: string;
  /** `place`: the page is there, but not what stands behind `#`. */
  readonly missing: 'file' | 'place';
  /** The files that name it, in order. */
  readonly files: readonly string[];
}

/**
 * @param links file → what is in it
 * @param files every file of the site, those without links as well
 * @returns in the order of what is missing
 */
export function danglingLinks(
  links: ReadonlyMap<string, Pick<FileLinks, 'ids' | 'uses'>>,
  files: ReadonlySet<string>,
): DanglingLink[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const has = (file: string, id: string) => {
    let known = ids.get(file);
    if (!known) ids.set(file, (known = new Set(links.get(file)?.ids)));
    return known.has(id);
  };
  const verdicts = new Map<string, DanglingLink['missing'] | undefined>();
  const judge = (use: string): DanglingLink['missing'] | undefined => {
    const [, file = '', id] = /^([^#]*)(?:#(.*))?$/s.exec(use) ?? [];
    // a name may have the mark in it; what stands behind it is no place then
    if (files.has(use)) return undefined;
    if (!files.has(file)) return 'file';
    // a place in what is no page is for the program that shows it
    return id === undefined || !file.endsWith('.html') || has(file, id) ? undefined : 'place';
  };
  const found = new Map<string, { missing: DanglingLink['missing']; files: string[] }>();
  for (const [file, { uses }] of links)
    for (const use of uses) {
      if (!verdicts.has(use)) verdicts.set(use, judge(use));
      const missing = verdicts.get(use);
      if (missing === undefined) continue;
      const known = found.get(use);
      if (known) known.files.push(file);
      else found.set(use, { missing, files: [file] });
    }
  return [...found]
    .map(([use, { missing, files: naming }]) => ({ use, missing, files: naming.sort(compareText) }))
    .sort((a, b) => compareText(a.use, b.use));
}
