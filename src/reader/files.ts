/** Lists and reads the files of a content folder; symbolic links are seen and never followed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import sharp from 'sharp';
import type { FileFact, SoundPicture } from '../bulletin/content.ts';
import { compareText } from '../bulletin/problem.ts';
import { readDrawing } from './drawing.ts';

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
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(root, path).split(sep).join('/').normalize('NFC');
      return { file, path, kind: entry.isSymbolicLink() ? ('link' as const) : ('file' as const) };
    })
    .filter(({ file }) => !file.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort((a, b) => compareText(a.file, b.file));
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** What the rules may know of each file; pictures are opened to see whether they can be decoded. */
export async function fileFacts(files: readonly ListedFile[]): Promise<Map<string, FileFact>> {
  const facts = new Map<string, FileFact>();
  for (const { file, path, kind } of files)
    facts.set(file, kind === 'file' && PICTURE.test(file) ? await fileFact(file, await readFile(path)) : { kind });
  return facts;
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
