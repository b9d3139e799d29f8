/** The files of an index in the format of Pagefind 1.5.2; of those that an earlier index had, only where they are. */
import { hash } from 'node:crypto';
import { hitId } from '../search/engine.ts';
import type { SearchRecord } from '../search/record.ts';
import { CborWriter } from './cbor.ts';
import { indexChunks } from './index-chunks.ts';
import { compressed } from './packed.ts';
import { changedIndex, NO_WORDS, type WordIndex } from './word-index.ts';

/** Bytes, or the path of a file of the earlier index that has the same. */
export type IndexFile = Uint8Array | { readonly carried: string };

/** A page to be found. */
export interface IndexPage {
  readonly url: string;
  /** The same for the same record. */
  readonly key: string;
  /** @returns what the index holds of it */
  readonly record: () => SearchRecord;
}

/** What is known of an index, so that the next need not be made from nothing. */
export interface KnownIndex {
  /** By page: the key it was made from … */
  readonly keys: readonly string[];
  /** … and the end of its fragment's name, which tells its content. */
  readonly editions: readonly string[];
  readonly index: WordIndex;
  /** Digest of a chunk → its file's name. */
  readonly chunks: ReadonlyMap<string, string>;
}

export const NOTHING_KNOWN: KnownIndex = { keys: [], editions: [], index: NO_WORDS, chunks: new Map() };

export interface IndexFiles {
  /** Of the list of all other files, under which the engine asks for it. */
  readonly hash: string;
  /** Path inside `pagefind/` → file. */
  readonly files: ReadonlyMap<string, IndexFile>;
  readonly known: KnownIndex;
}

/**
 * @param pages the oldest first
 * @param version of Pagefind
 * @param known of an earlier index; the result is the same, whatever it is
 * @param isThere whether a file of that index is still there
 */
export function indexFiles(
  pages: readonly IndexPage[],
  version: string,
  known: KnownIndex = NOTHING_KNOWN,
  isThere: (path: string) => boolean = () => false,
): IndexFiles {
  const files = new Map<string, IndexFile>();
  const sources = pageSources(pages, known);
  const editions: string[] = [];
  const keep = (page: number, edition: string, file: IndexFile) => {
    editions[page] = edition;
    files.set(fragmentPath(page, edition), file);
  };
  const make = (page: number): string => {
    const record = pages[page]?.record();
    const content = record ? fragment(record) : '';
    keep(page, hash('sha256', content).slice(0, EDITION), compressed(Buffer.from(content)));
    return record?.content ?? '';
  };
  const index = changedIndex(
    known.index,
    sources.map((source, page) => ({
      url: pages[page]?.url ?? '',
      source: source === undefined ? { content: () => make(page) } : { kept: source },
    })),
  );
  sources.forEach((old, page) => {
    if (old === undefined) return;
    const edition = known.editions[old] ?? '';
    const carried = fragmentPath(old, edition);
    if (isThere(carried)) keep(page, edition, { carried });
    else make(page);
  });

  const chunks = new Map<string, string>();
  const list = new CborWriter().array(6).text(version);
  list.array(pages.length);
  index.pages.forEach(({ length }, page) => {
    list
      .array(2)
      .text(fragmentName(page, editions[page] ?? ''))
      .number(roughly(length));
  });
  const found = indexChunks(index.words);
  list.array(found.length);
  for (const { from, to, digest, file } of found) {
    const name = freeName(digest, (short) => files.has(chunkPath(short)));
    const before = known.chunks.get(digest);
    const carried = before === undefined ? undefined : chunkPath(before);
    files.set(chunkPath(name), carried !== undefined && isThere(carried) ? { carried } : file());
    chunks.set(digest, name);
    list.array(3).text(from).text(to).text(name);
  }
  // filters, sorts and fields: the search has tables of its own
  list.array(0).array(0).array(0);

  const content = list.bytes();
  const name = hash('sha256', content).slice(0, SHORTEST);
  files.set(`pagefind.${name}.pf_meta`, compressed(content));
  const keys = pages.map(({ key }) => key);
  return { hash: name, files, known: { keys, editions, index, chunks } };
}

/** By page: its number in the known index, where it is there and comes after those before it. */
function pageSources(pages: readonly IndexPage[], { keys }: KnownIndex): (number | undefined)[] {
  const known = new Map(keys.map((key, page) => [key, page]));
  let last = -1;
  return pages.map(({ key }) => {
    const page = known.get(key);
    if (page === undefined || page <= last) return undefined;
    last = page;
    return page;
  });
}

/** Digits of a digest that tell one edition of a page from the next. */
const EDITION = 4;
/** As few digits as a file is named with, for every search loads the names of all. */
const SHORTEST = 6;

// numbered from the oldest, so that a new bulletin leaves the names of the others alone
function fragmentName(page: number, edition: string): string {
  return hitId(page) + edition;
}

function fragmentPath(page: number, edition: string): string {
  return `fragment/${fragmentName(page, edition)}.pf_fragment`;
}

function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}

/** As much of the digest as no other file is named. */
function freeName(digest: string, isTaken: (name: string) => boolean): string {
  let digits = SHORTEST;
  while (isTaken(digest.slice(0, digits))) digits++;
  return digest.slice(0, digits);
}

/** The engine only weighs long pages against short ones, and what is told roughly takes a quarter of the room. */
function roughly(length: number): number {
  return 32 * Math.ceil(length / 32);
}

/** What comes back with a result; the engine looks for headings of its own in `anchors`. */
function fragment({ url, content }: SearchRecord): string {
  return JSON.stringify({ url, content, meta: {}, anchors: [] });
}
