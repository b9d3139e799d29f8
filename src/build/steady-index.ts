/** Makes Pagefind's files the same from build to build: Pagefind 1.5.2 writes filters and their values in random order. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Before the CBOR of every compressed file. */
const SIGNATURE = 'pagefind_dcd';
const FILTER = /^(filter\/)([a-z]+_)([0-9a-f]+)(\.pf_filter)$/;
const META = /^(pagefind\.)([a-z]+_)([0-9a-f]+)(\.pf_meta)$/;
const ENTRY = 'pagefind-entry.json';

/** A filter is `[name, [[value, [page, …]], …]]`. */
const VALUES_OF_FILTER = 1;
/** The list of files is `[version, pages, index files, [[filter, file], …], …]`. */
const FILTERS_OF_META = 3;

/** Sorts what has no order of its own, and mends the names that follow from the contents of files. */
export function steadyIndex(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const renamed = new Map<string, string>();
  const steady = new Map(files);
  const settle = (pattern: RegExp, unordered: number) => {
    for (const [path, bytes] of files) {
      const [, folder = '', language = '', hash, ending = ''] = pattern.exec(path) ?? [];
      if (hash === undefined) continue;
      const content = sorted(replaceNames(gunzipSync(bytes), renamed), unordered);
      const name = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
      renamed.set(language + hash, language + name);
      steady.delete(path);
      steady.set(folder + language + name + ending, compressed(content));
    }
  };
  settle(FILTER, VALUES_OF_FILTER);
  settle(META, FILTERS_OF_META);
  const entry = files.get(ENTRY);
  if (entry) steady.set(ENTRY, replaceNames(Buffer.from(entry), renamed));
  return new Map([...steady].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Puts the entries of one item of the outermost array, itself an array, in the order of their bytes. */
function sorted(content: Buffer, item: number): Buffer {
  let at = headAt(content, SIGNATURE.length).next;
  for (let index = 0; index < item; index++) at = endOf(content, at);
  const { argument: count, next: start } = headAt(content, at);
  const entries: Buffer[] = [];
  let end = start;
  while (entries.length < count) {
    const next = endOf(content, end);
    entries.push(content.subarray(end, next));
    end = next;
  }
  return Buffer.concat([content.subarray(0, start), ...entries.sort((a, b) => a.compare(b)), content.subarray(end)]);
}

/** CBOR's kinds of items, RFC 8949, 3.1; Pagefind's lists know no others. */
const NUMBER = 0;
const TEXT = 3;
const ARRAY = 4;

/** `next` is where the content of the item begins. */
function headAt(
  content: Buffer,
  at: number,
): { readonly kind: number; readonly argument: number; readonly next: number } {
  const first = content.readUInt8(at);
  const kind = first >> 5;
  const low = first & 31;
  if (![NUMBER, TEXT, ARRAY].includes(kind) || low > 26)
    throw new Error('搜索索引的文件不是认识的样子，Pagefind 的版本可能变了');
  const size = low < 24 ? 0 : 2 ** (low - 24);
  return { kind, argument: size === 0 ? low : content.readUIntBE(at + 1, size), next: at + 1 + size };
}

function endOf(content: Buffer, at: number): number {
  const { kind, argument, next } = headAt(content, at);
  if (kind === TEXT) return next + argument;
  let end = next;
  if (kind === ARRAY) for (let index = 0; index < argument; index++) end = endOf(content, end);
  return end;
}

/** New names are as long as the old, so nothing else in the file moves. */
function replaceNames(content: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  if (renamed.size === 0) return content;
  // one pass, for a new name may be another's old one
  const names = new RegExp([...renamed.keys()].join('|'), 'g');
  return Buffer.from(
    content.toString('latin1').replace(names, (name) => renamed.get(name) ?? name),
    'latin1',
  );
}

function compressed(content: Buffer): Buffer {
  const bytes = gzipSync(content, { level: 9 });
  // the operating system that wrote it: unknown, so that all write the same
  bytes[9] = 255;
  return bytes;
}
