/** Puts packed copies (`.gz`, `.br`) beside the text files of a site, for hosts that send them as they are. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compareText } from '../bulletin/problem.ts';
import { isText, mediaType } from '../hosts/media-types.ts';
import { siteFiles } from './host-files.ts';
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

/**
 * Files that somebody else has put there under such a name are left alone.
 * @param site absolute path of the folder
 * @param cache folder in which packed files are kept from one time to the next, by what is in them
 */
export async function compressSite(site: string, cache: string): Promise<Compression> {
  const store = join(cache, 'packed');
  mkdirSync(store, { recursive: true });
  const list = join(store, 'made.json');
  const made = new Set(JSON.parse(readSealed(list, site) ?? '[]') as string[]);
  const originals = siteFiles(site).filter((file) => !made.has(file));
  const foreign = new Set(originals);
  const now: string[] = [];
  const used = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  const sum = { files: 0, packed: 0, before: 0, gz: 0, br: 0 };

  const pack = async (bytes: Uint8Array, ending: Ending, name: string): Promise<void> => {
    const packed = await PACKERS[ending](bytes);
    // an empty file says that it is not worth it
    await keep(store, name, packed.length <= bytes.length * LARGEST_SHARE ? packed : new Uint8Array());
  };
  const serve = async (file: string): Promise<void> => {
    const bytes = await readFile(join(site, file));
    if (bytes.length < SHORTEST) return;
    const key = createHash('sha256').update(bytes).digest('hex').slice(0, 40);
    sum.files++;
    sum.before += bytes.length;
    if (!ENDINGS.every((ending) => existsSync(join(store, `${key}.${ending}`)))) sum.packed++;
    for (const ending of ENDINGS) {
      const name = `${key}.${ending}`;
      used.add(name);
      // files may be equal
      if (!underWay.has(name) && !existsSync(join(store, name))) underWay.set(name, pack(bytes, ending, name));
      await underWay.get(name);
      const { size } = statSync(join(store, name));
      sum[ending] += size || bytes.length;
      const copy = `${file}.${ending}`;
      if (size === 0 || (foreign.has(copy) && !areEqual(join(site, copy), join(store, name)))) continue;
      now.push(copy);
      put(join(store, name), join(site, copy));
    }
  };
  const queue = originals.filter((file) => isText(mediaType(file))).values();
  const work = async () => {
    for (const file of queue) await serve(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));

  const wanted = new Set(now);
  for (const file of made) if (!wanted.has(file)) rmSync(join(site, file), { force: true });
  for (const name of readdirSync(store)) if (/\.(?:gz|br)$/.test(name) && !used.has(name)) rmSync(join(store, name));
  writeSealed(list, site, JSON.stringify(now.sort(compareText)));
  return sum;
}

function areEqual(a: string, b: string): boolean {
  return readFileSync(a).equals(readFileSync(b));
}

/** Whole or not at all. */
async function keep(store: string, name: string, bytes: Uint8Array): Promise<void> {
  const hidden = join(store, `${name}.${process.pid}`);
  await writeFile(hidden, bytes);
  await rename(hidden, join(store, name));
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
