/** Addresses under which pages used to stand: as editors write them, and the paths of the site that they mean. */
import { everyBulletin, everyMember, everyPage, everyPerson, everyTag } from './content.ts';
import type { Content, Entry, EntryKind } from './content.ts';
import { decodePath, sitePath } from './paths.ts';
import type { DataPath } from './schema.ts';

export type OldAddress =
  /** Without base, decoded; closed by a slash unless it names an HTML file. */
  | { readonly kind: 'path'; readonly path: string }
  /** Why no static host can lead on from it, in Chinese. */
  | {
      readonly kind: 'unservable';
      readonly message: string;
      readonly help?: string;
      readonly suggestion?: string;
    };

/**
 * Reads an old address of a page of `kind`: the last part of an address of that kind, or a whole path.
 * @param base of the site; old addresses are written without it
 */
export function readOldAddress(kind: EntryKind, written: string, base: string): OldAddress {
  const text = written.trim();
  const path = decodePath(text);
  const fault = (message: string, more: { help?: string; suggestion?: string } = {}): OldAddress => ({
    kind: 'unservable',
    message: `旧网址“${text}”${message}`,
    ...more,
    ...(more.suggestion && { help: `改成“${more.suggestion}”` }),
  });
  const web = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*(.*)$/is.exec(text);
  if (web) return fault('要从域名后面的斜杠写起', { suggestion: web[1] || '/' });
  const [, beforeQuery = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  if (rest !== '')
    return fault(`里有“${rest[0]}”，静态网站看不到它和后面的字`, {
      help: '这样的网址只能由服务器来转；从这里删掉，请管网站的人设置',
    });
  if (!path.startsWith('/')) {
    const file = /([^/]+?)(?:\/index)?\.mdx?$/.exec(path)?.[1];
    if (file !== undefined) return fault('只写文件名，不带文件夹和 .md', { suggestion: file });
    if (/[/.]/.test(path)) return fault('要从斜杠写起', { suggestion: `/${path.replace(/^(?:\.*\/)+/, '')}` });
    return servable(sitePath(kind === 'person' ? 'person' : kind, path), fault);
  }
  if (base !== '/' && `${beforeQuery}/`.startsWith(base))
    return fault(`里不用写网站所在的文件夹“${base}”`, { suggestion: `/${path.slice(base.length)}` });
  return servable(path, fault);
}

type Fault = (message: string, more?: { help?: string; suggestion?: string }) => OldAddress;

/** Folders that belong to the site itself. */
const OWN = ['_astro', 'pagefind', 'files', 'admin'];

/** What a host on Windows, or an editor's own disk, cannot have as a name. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function servable(written: string, fault: Fault): OldAddress {
  const path = written.replace(/\/index\.html?$/i, '/');
  const isClosed = path.endsWith('/');
  const parts = path.slice(1, isClosed ? -1 : undefined).split('/');
  const last = parts.at(-1) ?? '';
  if (path === '/') return fault('是首页，不能转到别处', { help: '删掉这一项' });
  if (OWN.includes(parts[0] ?? ''))
    return fault(`在“/${parts[0]}/”里，那里放的不是页面`, { help: '删掉这一项；撤下的附件写进 published-urls.txt' });
  // eslint-disable-next-line no-control-regex
  const mark = /[\u0000-\u001f\u007f<>:"|*\\]/.exec(path)?.[0];
  if (mark !== undefined) return fault(`里有不能作文件名的字符“${mark}”`);
  const wrong = parts.find(
    (part) =>
      part === '' || /^[. ]|[. ]$/.test(part) || DEVICE.test(part) || new TextEncoder().encode(part).length > 200,
  );
  if (wrong !== undefined) return fault(wrong === '' ? '里有两条连着的斜杠' : `里的“${wrong}”不能作文件名`);
  const ending = /\.([a-z][a-z\d]{0,4})$/i.exec(last)?.[1]?.toLowerCase();
  const isPage = ending === 'html' || ending === 'htm';
  if (parts.some((part, index) => /\.html?$/i.test(part) && (isClosed || index < parts.length - 1)))
    return fault('把网页当成了文件夹', { suggestion: path.replace(/(\.html?)\/.*$/i, '$1') });
  if (ending !== undefined && !isPage && !isClosed)
    return fault(`以“.${ending}”结尾，静态网站不会把它当网页打开`, {
      help: '只有 .html、.htm 和不带扩展名的网址能转；从这里删掉，要转就请管网站的人在服务器上设置',
    });
  return { kind: 'path', path: isClosed || isPage ? path : `${path}/` };
}

/** The same for two paths that one file on some disk would answer: some do not tell upper from lower case. */
export function addressKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** An old address where it is written. */
export interface OldAddressUse {
  readonly entry: Entry<unknown>;
  readonly kind: EntryKind;
  readonly written: string;
  readonly at: DataPath;
}

/** Every old address that is written anywhere, drafts and faulty entries included. */
export function oldAddressUses(content: Content): readonly OldAddressUse[] {
  const uses = (kind: EntryKind, key: string, entry: Entry<unknown>, list: readonly string[] | undefined) =>
    (list ?? []).map((written, index): OldAddressUse => ({ entry, kind, written, at: [key, index] }));
  return [
    ...everyBulletin(content).flatMap((entry) => uses('bulletin', 'aliases', entry, entry.data.aliases)),
    ...everyMember(content).flatMap((entry) => uses('member', 'oldUrls', entry, entry.data.oldUrls)),
    ...everyPage(content).flatMap((entry) => uses('page', 'aliases', entry, entry.data.aliases)),
    ...everyPerson(content).flatMap((entry) => uses('person', 'oldUrls', entry, entry.data.oldUrls)),
    ...everyTag(content).flatMap((entry) => uses('tag', 'oldUrls', entry, entry.data.oldUrls)),
  ];
}
