/** The files of an index in the format of Pagefind 1.5.2, made from records; the same for the same records. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { hitId } from '../search/engine.ts';
import type { SearchRecord } from '../search/record.ts';
import { CborWriter } from './cbor.ts';
import { indexChunks } from './index-chunks.ts';
import { postings } from './postings.ts';

export interface IndexFiles {
  /** Of the list of all other files, under which the engine asks for it. */
  readonly hash: string;
  /** Path inside `pagefind/` → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * @param records newest first, as the engine shall answer
 * @param version of Pagefind
 */
export function indexFiles(records: readonly SearchRecord[], version: string): IndexFiles {
  const { words, lengths } = postings(records);
  const chunks = indexChunks(words);

  const files = new NamedFiles();
  const list = new CborWriter().array(6).text(version);
  list.array(records.length);
  records.forEach((record, page) => {
    // counted from the last, so that a new record before all others leaves their names alone
    const place = hitId(records.length - 1 - page);
    list
      .array(2)
      .text(files.add('fragment', fragment(record), place))
      .number(roughly(lengths[page] ?? 0));
  });
  list.array(chunks.length);
  for (const { from, to, bytes } of chunks) list.array(3).text(from).text(to).text(files.add('index', bytes));
  // filters, sorts and fields: the search has tables of its own
  list.array(0).array(0).array(0);

  return { hash: files.add('meta', list.bytes()), files: files.compressed };
}

/** The engine only weighs long pages against short ones, and what is told roughly takes a quarter of the room. */
function roughly(length: number): number {
  return 32 * Math.ceil(length / 32);
}

/** Files named for what is in them, so that no browser takes an old one from its cache. */
class NamedFiles {
  readonly compressed = new Map<string, Uint8Array>();

  /**
   * @param place what its name begins with, if no other file of the kind begins so
   * @returns the name: short, for every search loads them all
   */
  add(kind: 'fragment' | 'index' | 'meta', content: Uint8Array, place = ''): string {
    const digest = createHash('sha256').update(content).digest('hex');
    const path = (name: string) => (kind === 'meta' ? `pagefind.${name}.pf_meta` : `${kind}/${name}.pf_${kind}`);
    // enough digits to tell one edition of a file from the next
    let digits = place === '' ? 6 : 4;
    const name = () => place + digest.slice(0, digits);
    while (this.compressed.has(path(name()))) digits++;
    this.compressed.set(path(name()), compressed(content));
    return name();
  }
}

/** Before the content of every compressed file. */
const SIGNATURE = Buffer.from('pagefind_dcd');

function compressed(content: Uint8Array): Uint8Array {
  // the highest level takes twice as long and saves a third of a per cent
  const bytes = gzipSync(Buffer.concat([SIGNATURE, content]), { level: 6 });
  // the operating system that wrote it: unknown, so that all write the same
  bytes[9] = 255;
  return bytes;
}

/** What comes back with a result; the engine looks for headings of its own in `anchors`. */
function fragment({ url, content }: SearchRecord): Uint8Array {
  return Buffer.from(JSON.stringify({ url, content, meta: {}, anchors: [] }));
}
