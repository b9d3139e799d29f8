/** Lists and reads the files of a content folder; symbolic links are seen and never followed. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import sharp from 'sharp';
import type { FileFact, SoundPicture } from '../bulletin/content.ts';
import { compareText } from '../bulletin/problem.ts';
import { readDrawing } from './drawing.ts';
import { NO_MEMORY, type FileMemory } from './file-memory.ts';

export interface ListedFile {
  /** Path inside the content folder: forward slashes, NFC (macOS hands out NFD names). */
  readonly file: string;
  /** Path on disk. */
  readonly path: string;
  readonly kind: 'file' | 'link';
}

/** Every file below `root` in code-unit order; hidden files and folders are none of ours. */
export async function listFiles(root: string): Promise<ListedFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: ListedFile[] = [];
  let [folder, prefix]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const entry of entries) {
    // files of one folder come one after the other
    if (entry.parentPath !== folder) [folder, prefix] = [entry.parentPath, prefixOf(root, entry.parentPath)];
    if (prefix === undefined || isHidden(entry.name) || !(entry.isFile() || entry.isSymbolicLink())) continue;
    files.push({
      file: prefix + entry.name.normalize('NFC'),
      path: join(folder, entry.name),
      kind: entry.isSymbolicLink() ? 'link' : 'file',
    });
  }
  return files.sort((a, b) => compareText(a.file, b.file));
}

/** What the names of all files in a folder begin with; undefined where they are none of ours. */
function prefixOf(root: string, folder: string): string | undefined {
  const parts = relative(root, folder).split(sep).filter(Boolean);
  return parts.some(isHidden) ? undefined : parts.map((part) => `${part.normalize('NFC')}/`).join('');
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** What the rules may know of each file; pictures are opened to see whether they can be decoded. */
export async function fileFacts(
  files: readonly ListedFile[],
  memory: FileMemory = NO_MEMORY,
): Promise<Map<string, FileFact>> {
  const facts = new Map<string, FileFact>();
  for (const listed of files) {
    const { file, kind } = listed;
    facts.set(file, kind === 'file' && PICTURE.test(file) ? await rememberedFact(listed, memory) : { kind });
  }
  return facts;
}

/** A picture that nobody touched is not opened again. */
async function rememberedFact({ file, path }: ListedFile, memory: FileMemory): Promise<FileFact> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path);
  const mark = [size, mtimeMs, ctimeMs, ino].join(' ');
  const known = memory.recall(file, mark) as FileFact | undefined;
  if (known) return known;
  const fact = await fileFact(file, await readFile(path));
  memory.keep(file, mark, fact);
  return fact;
}

/** What the rules may know of a file with these bytes. */
export async function fileFact(file: string, bytes: Uint8Array): Promise<FileFact> {
  if (!PICTURE.test(file)) return { kind: 'file' };
  return { kind: 'file', ...(await pictureFact(file, bytes)), bytes: bytes.length };
}

async function pictureFact(file: string, bytes: Uint8Array): Promise<Pick<FileFact, 'picture' | 'sound'>> {
  const drawing = /\.svg$/i.test(file) ? readDrawing(bytes) : undefined;
  if (drawing?.isActive) return { picture: 'active' };
  const sound = await soundPicture(bytes);
  if (!sound) return { picture: 'broken' };
  return drawing?.isSizeless ? { picture: 'sizeless' } : { picture: 'sound', sound };
}

/** Reads the header of a picture, and the whole of it only when its end seems to be missing. */
async function soundPicture(bytes: Uint8Array): Promise<SoundPicture | undefined> {
  try {
    const { autoOrient, format, compression, pages = 1, delay } = await sharp(bytes).metadata();
    const { width, height } = autoOrient;
    // what telephones save under the name of a JPEG: its header can be read, its picture cannot
    if (!(width > 0 && height > 0) || compression === 'hevc') return undefined;
    const end = END_MARKS[format];
    if (end && Buffer.from(bytes.subarray(-4096)).lastIndexOf(end) < 0)
      await sharp(bytes, { failOn: 'truncated' }).stats();
    const digest = createHash('sha256').update(bytes).digest('hex');
    // other formats have pages that are not shown one after the other
    return { width, height, format, animated: pages > 1 && delay !== undefined, digest };
  } catch {
    return undefined;
  }
}

/** What stands at the end of a whole file; a picture that was cut off on its way lacks it. */
const END_MARKS: Readonly<Partial<Record<string, Buffer>>> = {
  jpeg: Buffer.from([0xff, 0xd9]),
  png: Buffer.from('IEND'),
};
