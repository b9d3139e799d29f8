/** Which pages of a built site a test looks at: one of each kind, or all bulletins. */
import { pagesOf } from '../site/built-site.ts';

/** One page of each kind as site paths: the first of every folder, and every list. */
export function oneOfEachKind(dist: string): string[] {
  const kinds = new Map<string, string>();
  for (const { file } of pagesOf(dist)) {
    const path = file.replace(/index\.html$/, '');
    const [folder = '', name] = path.split('/');
    const kind = name ? `${folder}/…` : path;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** Site paths of all bulletins. */
export function bulletinsOf(dist: string): string[] {
  return pagesOf(dist)
    .map(({ file }) => file.replace(/index\.html$/, ''))
    .filter((path) => /^bulletins\/(?!\d+\/)[^/]+\/$/.test(path));
}
