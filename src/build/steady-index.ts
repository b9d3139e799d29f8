/** Makes Pagefind's files the same from build to build: Pagefind 1.5.2 writes the values of a filter in random order. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Before the CBOR of every compressed file. */
const SIGNATURE = 'pagefind_dcd';
const FILTER = /^filter\/([a-z]+_)([0-9a-f]+)\.pf_filter$/;
const META = /^pagefind\.([a-z]+_)([0-9a-f]+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

type Files = ReadonlyMap<string, Uint8Array>;

/** Sorts the values of every filter, and mends the names that follow from the contents of files. */
export function steadyIndex(files: Files): Map<string, Uint8Array> {
  const steady = new Map(files);
  const renamed = new Map<string, string>();
  for (const [path, bytes] of files) {
    const [, language = '', hash] = FILTER.exec(path) ?? [];
    if (hash === undefined) continue;
    const content = sortValues(gunzipSync(bytes));
    const name = hashOf(content, hash.length);
    steady.delete(path);
    steady.set(`filter/${language}${name}.pf_filter`, compressed(content));
    renamed.set(language + hash, language + name);
  }
  for (const [path, bytes] of files) {
    const [, language = '', hash] = META.exec(path) ?? [];
    if (hash === undefined) continue;
    const content = replaceNames(gunzipSync(bytes), renamed);
    const name = hashOf(content, hash.length);
    steady.delete(path);
    steady.set(`pagefind.${language}${name}.pf_meta`, compressed(content));
    renamed.set(language + hash, language + name);
  }
  const entry = files.get(ENTRY);
  if (entry) steady.set(ENTRY, replaceNames(Buffer.from(entry), renamed));
  return new Map([...steady].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A filter is `[name, [[value, [page, …]], …]]` in CBOR; the values are put in the order of their bytes. */
function sortValues(content: Buffer): Buffer {
  const name = headAt(content, SIGNATURE.length).next;
  const values = headAt(content, headAt(content, name).end);
  const entries: Buffer[] = [];
  let at = values.next;
  for (let index = 0; index < values.argument; index++) {
    const end = endOf(content, at);
    entries.push(content.subarray(at, end));
    at = end;
  }
  // of two values the shorter comes first, for its head says its length
  entries.sort(Buffer.compare);
  return Buffer.concat([content.subarray(0, values.next), ...entries, content.subarray(at)]);
}

/** RFC 8949, 3: the head of an item. `next` is where its content begins, `end` where a string or number ends. */
function headAt(content: Buffer, at: number): { major: number; argument: number; next: number; end: number } {
  const first = content.readUInt8(at);
  const major = first >> 5;
  const size = { 24: 1, 25: 2, 26: 4 }[first & 31] ?? 0;
  if ((first & 31) > 26 || ![0, 3, 4].includes(major)) throw new Error('搜索索引的筛选文件不是认识的样子，Pagefind 的版本可能变了');
  const argument = size === 0 ? first & 31 : content.readUIntBE(at + 1, size);
  const next = at + 1 + size;
  return { major, argument, next, end: major === 3 ? next + argument : next };
}

function endOf(content: Buffer, at: number): number {
  const head = headAt(content, at);
  let end = head.end;
  if (head.major === 4) for (let index = 0; index < head.argument; index++) end = endOf(content, end);
  return end;
}

/** Names keep their length, so nothing else in the file moves. */
function replaceNames(content: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  // one pass, for a new name may be another's old one
  const text = content.toString('latin1');
  return Buffer.from(text.replace(/[a-z]+_[0-9a-f]+/g, (name) => renamed.get(name) ?? name), 'latin1');
}

function hashOf(content: Buffer, length: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}

function compressed(content: Buffer): Buffer {
  const bytes = gzipSync(content, { level: 9 });
  // the operating system that wrote it: unknown, so that all write the same
  bytes[9] = 255;
  return bytes;
}
