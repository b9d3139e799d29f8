/** The one entrance: the bytes of a draft become a reading, or one clear reason why not. Never throws. */
import { decode, type DecodedText } from '../../encoding/decode.ts';
import type { Flag, Reading, Refused } from '../draft.ts';
import type { LoadPicture } from './beside.ts';
import { readPlainText } from './plain-text.ts';
import { BROKEN_WORD, EMPTY, isRefused, NO_ARTICLE, refuse, refuseFormat, TOO_COMPLEX } from './refuse.ts';
import { isWebArchive, openWebArchive } from './web-archive.ts';
import { readWebPage } from './web-page.ts';
import { readWord } from './word.ts';

export interface DraftFile {
  /** The file's own name, with its ending, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Gives files beside the draft, such as the pictures of a saved page. */
  readonly loadPicture?: LoadPicture;
}

const LARGEST = 50_000_000;

export async function readDraft(file: DraftFile): Promise<Reading | Refused> {
  const { name, bytes } = file;
  if (bytes.length === 0) return EMPTY;
  if (bytes.length > LARGEST)
    return refuse(
      '文件超过 50 MB，太大了',
      '用 Word 压缩里面的图片（图片格式 → 压缩图片），或去掉多余的页，另存以后再导入',
    );
  try {
    return await readBytes(file);
  } catch {
    // structures nested beyond all measure, which no library can walk through
    return isNamedWord(name) ? BROKEN_WORD : TOO_COMPLEX;
  }
}

async function readBytes({ name, bytes, loadPicture }: DraftFile): Promise<Reading | Refused> {
  const decoded = decode(bytes, { declared: declaredIn(bytes) });
  if (decoded.kind === 'binary') {
    if (decoded.format === 'docx') return readWord(bytes);
    // what says it is a Word file and is half of one should hear so
    const isHalf = isNamedWord(name) && (decoded.format === undefined || decoded.format === 'zip');
    return isHalf ? BROKEN_WORD : refuseFormat(decoded.format);
  }
  const { text } = decoded;
  if (text.trim() === '') return EMPTY;
  if (isWebArchive(text)) {
    const archive = openWebArchive(bytes);
    return archive ? readWebPage(archive.html, { enclosed: archive.picture }) : NO_ARTICLE;
  }
  const isWeb = isPage(name, text);
  if (isNamedWord(name) && !isWeb) return BROKEN_WORD;
  const reading = isWeb
    ? await readWebPage(text, { loadPicture })
    : await readPlainText(text, /\.(?:md|markdown|mdx)$/i.test(name) ? 'markdown' : 'text', loadPicture);
  return isRefused(reading)
    ? reading
    : { ...reading, flags: [...encodingFlags(decoded, reading.markdown), ...reading.flags] };
}

function isNamedWord(name: string): boolean {
  return /\.docx$/i.test(name);
}

/** What a page says of its encoding; only its beginning counts. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}

/** By its name, or because it is one whatever its name: browsers save pages as .txt too. */
function isPage(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(text);
}

function encodingFlags({ damaged, certain, encoding }: DecodedText, markdown: string): readonly Flag[] {
  const lines = markdown.split('\n');
  const bad = lines.findIndex((line) => line.includes('\ufffd'));
  if (damaged && bad >= 0)
    return [
      {
        kind: 'bytes',
        message: '有的字读不出来，显示为 �，请对照原稿改正',
        text: (lines[bad] ?? '').slice(0, 80),
        line: bad + 1,
      },
    ];
  if (certain) return [];
  const name = encoding === 'gb18030' ? 'GBK' : encoding === 'big5' ? 'Big5' : encoding.toUpperCase();
  const text = (lines.find((line) => line !== '') ?? '').slice(0, 80);
  return [
    {
      kind: 'encoding',
      message: `拿不准文件的编码，按 ${name} 读的；如果是乱码，请另存为 UTF-8 再导入`,
      text,
      line: 1,
    },
  ];
}
