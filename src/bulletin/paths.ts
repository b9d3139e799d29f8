/** The one map between files in the content folder and paths on the site; both pure text. */

export type DocumentKind = 'bulletin' | 'member' | 'page';

export interface DocumentPath {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly format: 'md' | 'mdx';
}

const LAYOUT: readonly (readonly [DocumentKind, RegExp])[] = [
  ['bulletin', /^bulletins\/\d{4}\/([^/]+?)(?:\/index)?\.(mdx?)$/],
  ['member', /^members\/([^/]+?)(?:\/index)?\.(mdx?)$/],
  ['page', /^pages\/([^/]+?)(?:\/index)?\.(mdx?)$/],
];

/** What a file is by its place, or undefined where no document belongs there. `bulletins/2022/a/index.md` is bulletin `a`. */
export function documentPath(file: string): DocumentPath | undefined {
  for (const [kind, pattern] of LAYOUT) {
    const match = pattern.exec(file);
    if (match?.[1] && match[1] !== 'index') return { kind, slug: match[1], format: match[2] as 'md' | 'mdx' };
  }
  return undefined;
}

/** The site path of anything that has a page, without base, not yet percent-encoded. */
export function sitePath(kind: DocumentKind | 'tag' | 'person', slug: string): string {
  if (kind === 'page') return `/${slug}/`;
  const folder = { bulletin: 'bulletins', member: 'members', tag: 'tags', person: 'speakers' }[kind];
  return `/${folder}/${slug}/`;
}

/** The site path under which a file of the content folder can be downloaded. */
export function filePathOnSite(file: string): string {
  return `${FILES}${file}`;
}

const FILES = '/files/';

/** Where a link or a picture in a document points. */
export type Target =
  | { readonly kind: 'web'; readonly url: string }
  /** mailto: and tel: */
  | { readonly kind: 'contact'; readonly url: string }
  | { readonly kind: 'fragment'; readonly fragment: string }
  /** A page of this site: `path` without base, decoded, with closing slash; `query` and `fragment` as written or empty. */
  | { readonly kind: 'page'; readonly path: string; readonly query: string; readonly fragment: string }
  /** A file of the content folder that is not a page. */
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unsafe' };

/** Where the site stands on the web. */
export interface SiteAddress {
  /** Host name, with port if there is one; empty where it is not known. */
  readonly host: string;
  /** Path with slashes at both ends. */
  readonly base: string;
}

/**
 * Reads the target of a link or picture written in `file`.
 * @param site absolute links to it are pages of the site
 */
export function readTarget(file: string, written: string, site: SiteAddress): Target {
  // browsers drop control characters and white space inside a scheme: "java\nscript:" runs
  // eslint-disable-next-line no-control-regex
  const target = written.trim().replace(/[\u0000-\u001f\u007f]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target.replace(/\s/g, ''))?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https' || target.startsWith('//')) return readWeb(target, site);
  if (scheme === 'mailto' || scheme === 'tel') return { kind: 'contact', url: target };
  if (scheme) return { kind: 'unsafe' };
  if (target.startsWith('#')) return { kind: 'fragment', fragment: target };
  const [, pathPart = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(target) ?? [];
  const path = decodePath(pathPart);
  if (path.startsWith('/')) return onSite(path, query, fragment);
  const joined = joinPath(folderOf(file), path);
  if (joined === undefined || path.includes('\\')) return { kind: 'outside' };
  const document = documentPath(joined);
  if (!document) return { kind: 'file', file: joined };
  return { kind: 'page', path: sitePath(document.kind, document.slug), query, fragment };
}

function readWeb(target: string, { host, base }: SiteAddress): Target {
  const parsed = URL.canParse(target, 'https://-') ? new URL(target, 'https://-') : undefined;
  if (!parsed || host === '' || parsed.host !== host) return { kind: 'web', url: target };
  const path = decodePath(parsed.pathname);
  // another site may stand beside this one, under the same name
  if (!`${path}/`.startsWith(base)) return { kind: 'web', url: target };
  return onSite(`/${path.slice(base.length)}`, decodePath(parsed.search), parsed.hash);
}

/** @param path begins with a slash, without base */
function onSite(path: string, query: string, fragment: string): Target {
  if (path.startsWith(FILES)) {
    const file = joinPath('', path.slice(FILES.length));
    return file === undefined || path.includes('\\') ? { kind: 'outside' } : { kind: 'file', file };
  }
  const lastPart = path.slice(path.lastIndexOf('/') + 1);
  const closed = lastPart === '' || lastPart.includes('.') ? path : `${path}/`;
  return { kind: 'page', path: closed, query, fragment };
}

/** The content file that a picture field of `file` names (`./图.png`); undefined where it names none. */
export function fileBeside(file: string, written: string | undefined): string | undefined {
  const target = written === undefined ? undefined : readTarget(file, written, { host: '', base: '/' });
  return target?.kind === 'file' ? target.file : undefined;
}

/** Joins a relative path to a folder; undefined when it climbs out of the content folder. */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

export function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

/** Percent-encoded text as its author meant it; text that is not encoded rightly stays as it is. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
