/** Files in the compressed form of Pagefind's, whole or put together from parts that were compressed before. */
import { createHash, hash } from 'node:crypto';
import { constants, crc32, deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import { joinedCrc } from './joined-crc.ts';

/** Before the content of every compressed file. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The highest levels take much longer and save less than a hundredth. */
const LEVEL = 5;

export function compressed(content: Uint8Array): Uint8Array {
  // a copy, for what was made is part of something larger
  const bytes = new Uint8Array(gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL }));
  // the operating system that wrote it: unknown, so that all write the same
  bytes[9] = 255;
  return bytes;
}

/** A part of a file, compressed. */
export interface Packed {
  /** DEFLATE that ends with the head of a stored part, all but its length. */
  readonly deflated: Uint8Array;
  /** Of what was compressed, and how long that was. */
  readonly crc: number;
  readonly size: number;
  /** SHA-256 of what was compressed. */
  readonly digest: Uint8Array;
}

/** The length of an empty stored part and its complement, with which a flush ends. */
const EMPTY = Buffer.of(0, 0, 0xff, 0xff);
/** An empty part that is the last. */
const LAST = Buffer.of(3, 0);

export function packed(content: Uint8Array): Packed {
  const deflated = deflateRawSync(content, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH });
  return {
    // a copy, for what was made is part of something larger
    deflated: new Uint8Array(deflated.subarray(0, deflated.length - EMPTY.length)),
    crc: crc32(content),
    size: content.length,
    digest: hash('sha256', content, 'buffer'),
  };
}

export function unpacked({ deflated }: Packed): Uint8Array {
  return inflateRawSync(Buffer.concat([deflated, EMPTY, LAST]));
}

/** A few bytes that are stored as they are, at most 65,535, and a part that comes after them. */
export interface Join {
  readonly before: Uint8Array;
  readonly part: Packed;
}

/** What a file of these parts is told by. */
export function digestOf(joins: readonly Join[], end: Uint8Array): string {
  const sum = createHash('sha256');
  for (const { before, part } of joins) sum.update(before).update(part.digest);
  return sum.update(end).digest('hex');
}

/** The compressed file whose content is all this, one after the other. */
export function joined(joins: readonly Join[], end: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [HEAD, STORED];
  let before: Uint8Array = SIGNATURE;
  let crc = 0;
  let size = 0;
  for (const { before: glue, part } of joins) {
    const text = Buffer.concat([before, glue]);
    pieces.push(lengthOf(text), text, part.deflated);
    crc = joinedCrc(crc32(text, crc), part.crc, part.size);
    size += text.length + part.size;
    before = new Uint8Array();
  }
  const text = Buffer.concat([before, end]);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(text, crc), 0);
  tail.writeUInt32LE((size + text.length) % 2 ** 32, 4);
  return Buffer.concat([...pieces, lengthOf(text), text, LAST, tail]);
}

/** Of gzip: no name, no time, no operating system. */
const HEAD = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** The head of a stored part, all but its length. */
const STORED = Buffer.of(0);

function lengthOf({ length }: Uint8Array): Uint8Array {
  return Buffer.of(length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff);
}
