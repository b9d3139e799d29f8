/**
 * The list of addresses that were published once, one on each line: read, and written with the new ones in it. Whoever
 * opens it learns from its head what it is for.
 */
import { compareText, type Span, spanAt } from './problem.ts';

/** Beside the content, because it is that site's own history. */
export const PUBLISHED_URLS = 'published-urls.txt';

export interface PublishedUrl {
  /** Without base, decoded. */
  readonly path: string;
  /** Whether the editors say that it was taken down. */
  readonly gone: boolean;
  readonly position: Span;
}

export interface PublishedUrls {
  /** In the order of the file, each path once. */
  readonly urls: readonly PublishedUrl[];
  /** Lines that say nothing that could be understood. */
  readonly slips: readonly (Span & { readonly line: number; readonly text: string })[];
}

const GONE = /[ \t]+(?:gone|撤下|已撤下)$/i;

/** @param text as it stands, with any line endings */
export function readPublishedUrls(text: string): PublishedUrls {
  const urls = new Map<string, PublishedUrl>();
  const slips: PublishedUrls['slips'][number][] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) return;
    const position = spanAt(index + 1, line.length - line.trimStart().length + 1, written.length);
    if (!/^\/(?!\/)/.test(written) || /\\|\/\.{1,2}(?:\/|[ \t]|$)/.test(written)) {
      slips.push({ ...position, text: written });
      return;
    }
    const path = written.replace(GONE, '').normalize('NFC');
    const known = urls.get(path);
    // merged by Git, a line can stand twice; who says that it is gone has the last word
    urls.set(path, known && !GONE.test(written) ? known : { path, gone: GONE.test(written), position });
  });
  return { urls: [...urls.values()], slips };
}

const HEAD = `# 网站发布过的网址，每行一个。由 npm run check -- --urls --write 记下，不要删改。
# 有网址没有了，检查会报错：改了文件名的，在新文件的开头写上旧网址（aliases）；
# 确实撤下的，在那一行后面空一格写 gone。
`;

/** The list with `paths` in it as well: what was said of the others stays as it is. */
export function writePublishedUrls(
  known: readonly Pick<PublishedUrl, 'path' | 'gone'>[],
  paths: Iterable<string>,
): string {
  const gone = new Map(known.map((url) => [url.path, url.gone]));
  for (const path of paths) gone.set(path, false);
  const lines = [...gone].sort(([a], [b]) => compareText(a, b)).map(([path, isGone]) => path + (isGone ? ' gone' : ''));
  return `${HEAD}${lines.map((line) => `${line}\n`).join('')}`;
}
