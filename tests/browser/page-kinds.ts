/** Which pages of a built site a test looks at: one of each kind, or all bulletins. */
import { pagesOf } from '../site/built-site.ts';

/** One page of each kind as site paths: the first of every folder, every list, and a further page of each. */
export function oneOfEachKind(dist: string): string[] {
  const kinds = new Map<string, string>();
  for (const { file } of pagesOf(dist)) {
    const path = file.replace(/index\.html$/, '');
    const [folder = '', name, page] = path.split('/');
    const kind = page ? `${folder}/…/…` : name ? `${folder}/…` : path;
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
