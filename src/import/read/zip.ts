/** Opens a .docx within limits: nothing is unpacked that would fill the memory, whatever its directory claims. */
import JSZip from 'jszip';
import type { Refused } from '../draft.ts';
import { BROKEN_WORD, refuse } from './refuse.ts';

/** In bytes once unpacked, but for `files`. */
interface Limits {
  readonly files: number;
  readonly text: number;
  readonly picture: number;
  readonly whole: number;
}

const LIMITS: Limits = { files: 3000, text: 25_000_000, picture: 60_000_000, whole: 200_000_000 };

const TOO_LARGE = refuse(
  '这个 Word 文件解压以后大得不正常，不敢打开',
  '用 Word 或 WPS 打开它，压缩图片以后另存为新的 .docx',
);

/** Path inside the container → bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks every part, counting while it unpacks; the directory's own figures are not believed. */
export async function unpack(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Parts | Refused> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return BROKEN_WORD;
  }
  const entries = Object.values(zip.files).filter((entry) => !entry.dir);
  if (entries.length > limits.files) return TOO_LARGE;
  const parts = new Map<string, Uint8Array>();
  let whole = 0;
  for (const entry of entries) {
    const limit = Math.min(/\.(?:xml|rels)$/i.test(entry.name) ? limits.text : limits.picture, limits.whole - whole);
    const part = await inflate(entry, limit);
    if (!(part instanceof Uint8Array)) return part === 'too large' ? TOO_LARGE : BROKEN_WORD;
    whole += part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** The parts as a container again, not compressed. */
export function pack(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, bytes] of parts) zip.file(name, bytes);
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

type Chunks = {
  on(event: 'data', listener: (chunk: Uint8Array) => void): Chunks;
  on(event: 'error' | 'end', listener: () => void): Chunks;
  resume(): Chunks;
  pause(): Chunks;
};

function inflate(entry: JSZip.JSZipObject, limit: number): Promise<Uint8Array | 'too large' | 'broken'> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    // the types leave this method out, the documentation does not
    const stream = (entry as unknown as { internalStream(type: 'uint8array'): Chunks }).internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        length += chunk.length;
        if (length > limit) {
          stream.pause();
          resolve('too large');
        } else chunks.push(chunk);
      })
      .on('error', () => resolve('broken'))
      .on('end', () => resolve(joined(chunks, length)))
      .resume();
  });
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
