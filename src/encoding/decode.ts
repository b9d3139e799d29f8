/** Which encoding the bytes of a file are in, and the text they mean. */
import { binaryFormat, type BinaryFormat } from './formats.ts';
import { plausibility } from './plausibility.ts';
import { isUtf8 } from './utf8.ts';

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface DecodedText {
  readonly kind: 'text';
  /** Without the byte order mark. U+FFFD stands for what could not be read. */
  readonly text: string;
  readonly encoding: EncodingName;
  /** Whether a byte order mark stood before the text. */
  readonly bom: boolean;
  /** Whether another encoding is out of the question. */
  readonly certain: boolean;
  /** Whether bytes could not be read. */
  readonly damaged: boolean;
}

export interface BinaryData {
  readonly kind: 'binary';
  /** Absent when it is nothing well known. */
  readonly format?: BinaryFormat;
}

export type Decoded = DecodedText | BinaryData;

const MARKS: readonly (readonly [EncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The better score must be better by this much to be beyond doubt. */
const CLEAR = 0.3;
/** In fewer bytes beyond ASCII nothing is beyond doubt. */
const FEW = 8;
/** A declaration is often wrong: it decides only where the text itself hardly does. */
const HINT = 0.1;

/**
 * A byte order mark settles it, then sound UTF-8, then the encoding in which the bytes look most like Chinese. Never throws.
 *
 * @param options.declared what the file says of itself, such as `gb2312`: a hint, no more
 */
export function decode(bytes: Uint8Array, options: { readonly declared?: string | undefined } = {}): Decoded {
  const mark = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (mark) return textOf(bytes.subarray(mark[1].length), mark[0], { bom: true, certain: true });
  const format = binaryFormat(bytes);
  if (format) return { kind: 'binary', format };
  const zeros = share(bytes, (byte) => byte === 0);
  if (zeros < 0.1 && isUtf8(bytes)) {
    if (share(bytes, isControl) > 0.05) return { kind: 'binary' };
    return textOf(bytes, 'utf-8', { certain: true });
  }
  const declared = encodingNamed(options.declared);
  const readings = (['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const)
    .map((encoding) => {
      const reading = textOf(bytes, encoding);
      return { reading, score: plausibility(reading.text) + (encoding === declared ? HINT : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = readings;
  if (!best || !second || isNoise(bytes, best.score)) return { kind: 'binary' };
  return { ...best.reading, certain: best.score - second.score > CLEAR && !hasFew(bytes) };
}

/** The encoding that a label such as `GB2312` or `utf8` means, when it is one of those that Chinese is written in. */
export function encodingNamed(label: string | undefined): EncodingName | undefined {
  const name = (label ?? '').trim().toLowerCase();
  if (/^(?:gb|cp936|windows-936|ms936|x-gbk|euc-cn)/.test(name)) return 'gb18030';
  if (/^(?:x-x-)?big-?5|^cp950|^cn-big5/.test(name)) return 'big5';
  if (/^utf-?8$/.test(name)) return 'utf-8';
  if (/^utf-?16be$/.test(name)) return 'utf-16be';
  return /^utf-?16(?:le)?$/.test(name) ? 'utf-16le' : undefined;
}

function textOf(bytes: Uint8Array, encoding: EncodingName, known: Partial<DecodedText> = {}): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { kind: 'text', text, encoding, bom: false, certain: false, damaged: text.includes('\ufffd'), ...known };
}

/** In no encoding Chinese, and with bytes that no text has. */
function isNoise(bytes: Uint8Array, score: number): boolean {
  return score < 0 && share(bytes, isControl) > 0.02;
}

function hasFew(bytes: Uint8Array): boolean {
  let count = 0;
  return !bytes.some((byte) => byte >= 0x80 && ++count >= FEW);
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}

function share(bytes: Uint8Array, has: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of bytes) if (has(byte)) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}
