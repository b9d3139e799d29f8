/** Puts packed copies (`.gz`, `.br`) beside the text files of a site, for hosts that send them as they are. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compareText } from '../bulletin/problem.ts';
import { isPackable, mediaType } from '../site/media-types.ts';
import { siteFiles } from './host-files.ts';
import { openKeptFiles } from './kept-files.ts';
import { readSealed, writeSealed } from './sealed-text.ts';

export interface Compression {
  /** Text files long enough to be worth it. */
  readonly files: number;
  /** How many of them had to be packed; the others were kept from before. */
  readonly packed: number;
  /** Bytes of these files, and of their packed copies. */
  readonly before: number;
  readonly gz: number;
  readonly br: number;
}

const ENDINGS = ['gz', 'br'] as const;
type Ending = (typeof ENDINGS)[number];
type Packer = (bytes: Uint8Array) => Promise<Uint8Array>;

/** A packet on the network carries as much whether it is full or not. */
const SHORTEST = 1024;
/** Packed copies that save less are not worth the reading. */
const LARGEST_SHARE = 0.9;

const PACKERS: Readonly<Record<Ending, Packer>> = {
  gz: async (bytes) => {
    const packed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
    // the byte that names the system on which it was packed
    packed[9] = 255;
    return packed;
  },
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

/** Another edition of the library that packs makes other bytes. */
const EDITIONS: Readonly<Record<Ending, string | undefined>> = {
  gz: process.versions.zlib,
  br: process.versions['brotli'],
};

/**
 * Files that somebody else has put there under such a name are left alone.
 * @param site absolute path of the folder
 * @param cache folder in which packed files are kept from one time to the next, by what is in them
 */
export async function compressSite(site: string, cache: string): Promise<Compression> {
  const store = join(cache, 'packed');
  const kept = openKeptFiles(join(store, 'files'));
  const list = join(store, 'made.json');
  const made = new Set(JSON.parse(readSealed(list, site) ?? '[]') as string[]);
  const originals = siteFiles(site).filter((file) => !made.has(file));
  const foreign = new Set(originals);
  const copies: { readonly file: string; readonly ending: Ending; readonly label: string; readonly size: number }[] =
    [];
  const underWay = new Map<string, Promise<void>>();
  const sum = { files: 0, packed: 0, before: 0, gz: 0, br: 0 };

  const pack = async (bytes: Uint8Array, ending: Ending, label: string): Promise<void> => {
    const packed = await PACKERS[ending](bytes);
    // an empty file says that it is not worth it
    kept.put(label, packed.length <= bytes.length * LARGEST_SHARE ? packed : new Uint8Array());
  };
  const serve = async (file: string): Promise<void> => {
    const bytes = await readFile(join(site, file));
    if (bytes.length < SHORTEST) return;
    const key = createHash('sha256').update(bytes).digest('hex').slice(0, 40);
    sum.files++;
    sum.before += bytes.length;
    let isKept = true;
    for (const ending of ENDINGS) {
      const label = `${key} ${ending} ${EDITIONS[ending]}`;
      copies.push({ file, ending, label, size: bytes.length });
      const before = kept.before.get(label);
      if (before) kept.keep(label, before);
      else {
        isKept = false;
        // files may be equal
        const packing = underWay.get(label) ?? pack(bytes, ending, label);
        underWay.set(label, packing);
        await packing;
      }
    }
    if (!isKept) sum.packed++;
  };
  const queue = originals.filter((file) => isPackable(mediaType(file))).values();
  const work = async () => {
    for (const file of queue) await serve(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));

  const { paths } = kept.seal();
  const now = new Set<string>();
  for (const { file, ending, label, size } of copies) {
    const from = paths.get(label);
    if (from === undefined) throw new Error(`nothing was packed for ${file}`);
    const packed = statSync(from).size;
    sum[ending] += packed || size;
    const copy = `${file}.${ending}`;
    if (packed === 0 || (foreign.has(copy) && !areEqual(join(site, copy), from))) continue;
    now.add(copy);
    put(from, join(site, copy));
  }
  for (const file of made) if (!now.has(file)) rmSync(join(site, file), { force: true });
  writeSealed(list, site, JSON.stringify([...now].sort(compareText)));
  return sum;
}

function areEqual(a: string, b: string): boolean {
  return readFileSync(a).equals(readFileSync(b));
}

function put(from: string, to: string): void {
  if (existsSync(to)) {
    if (statSync(to).ino === statSync(from).ino) return;
    rmSync(to);
  }
  try {
    linkSync(from, to);
  } catch {
    // another disk, or one without such links
    copyFileSync(from, to);
  }
}
