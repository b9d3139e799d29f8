/** Finished pictures kept from build to build; a file is trusted only while it is as it was when it was made. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { isBeingWritten, writeWhole } from './write-whole.ts';

export interface PictureCache {
  /**
   * @param name says what the bytes are: the same name, the same bytes
   * @param make is asked for the bytes when there is no whole file of that name
   * @returns the path of the file
   */
  keep(name: string, make: () => Promise<Uint8Array>): Promise<string>;
  /** Throws out every file but these. */
  prune(names: ReadonlySet<string>): Promise<void>;
}

/** A list of the files, to which a line is added whenever one is made; the last line counts. */
const LIST = 'list.txt';
/** The library that makes the pictures: another edition of it makes other bytes. */
const HEAD = `${JSON.stringify(sharp.versions)} ${process.arch}`;

interface Made {
  readonly size: number;
  /** As the file system tells it. */
  readonly time: string;
  readonly sum: string;
}

/**
 * @param folder is made when there is none; a list that is damaged or from elsewhere is as good as none
 * @param edition of what else the bytes come from and the names do not tell, in one line
 */
export async function openPictureCache(folder: string, edition = ''): Promise<PictureCache> {
  const head = `${HEAD} ${edition}`.trimEnd();
  await mkdir(folder, { recursive: true });
  const list = join(folder, LIST);
  const known = await readList(list, head);
  if (!known) writeWhole(list, head);
  const made = known ?? new Map<string, Made>();
  const underWay = new Map<string, Promise<string>>();

  const isWhole = async (name: string, path: string): Promise<boolean> => {
    const before = made.get(name);
    const now = await stat(path).catch(() => undefined);
    if (!before || now?.size !== before.size) return false;
    if (String(now.mtimeMs) === before.time) return true;
    // a folder that came from elsewhere has other times
    if (sumOf(await readFile(path)) !== before.sum) return false;
    made.set(name, { ...before, time: String(now.mtimeMs) });
    return true;
  };

  const keep = async (name: string, make: () => Promise<Uint8Array>): Promise<string> => {
    const path = join(folder, name);
    if (await isWhole(name, path)) return path;
    const bytes = await make();
    writeWhole(path, bytes);
    const { size, mtimeMs } = await stat(path);
    const entry = { size, time: String(mtimeMs), sum: sumOf(bytes) };
    made.set(name, entry);
    await appendFile(list, lineOf(name, entry));
    return path;
  };

  return {
    keep(name, make) {
      const running = underWay.get(name) ?? keep(name, make).finally(() => underWay.delete(name));
      underWay.set(name, running);
      return running;
    },
    async prune(names) {
      for (const file of await readdir(folder))
        if (file !== LIST && !names.has(file) && !isBeingWritten(file)) await rm(join(folder, file), { force: true });
      const rest = [...made].filter(([name]) => names.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
      writeWhole(list, `${head}${rest.map(([name, entry]) => lineOf(name, entry)).join('')}`);
    },
  };
}

const LINE = /^(\S+) (\d+) ([\d.]+) ([\da-f]{64})$/;

/** Begins with the end of the line before, which may have been cut off. */
function lineOf(name: string, { size, time, sum }: Made): string {
  return `\n${name} ${size} ${time} ${sum}`;
}

async function readList(path: string, expected: string): Promise<Map<string, Made> | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [head, ...lines] = text.split('\n');
  if (head !== expected) return undefined;
  const made = new Map<string, Made>();
  for (const line of lines) {
    const [, name, size, time, sum] = LINE.exec(line) ?? [];
    if (name && size && time && sum) made.set(name, { size: Number(size), time, sum });
  }
  return made;
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
