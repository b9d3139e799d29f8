/** Source rule: a text file must be UTF-8, or its Chinese turns to rubbish. */
import type { SourceRule } from '../rule.ts';

export const notUtf8: SourceRule = {
  code: 'not-utf8',
  severity: 'error',
  title: '文件不是 UTF-8 编码',
  help: '用记事本或 VS Code 打开，另存为 UTF-8 编码',
  check({ file, bytes }) {
    const at = firstBadByte(bytes);
    if (at === undefined) return [];
    // an unfinished character is the bad one itself
    const before = new TextDecoder().decode(bytes.subarray(0, at), { stream: true });
    const lines = before.split('\n');
    const place = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    if (isUtf8(bytes) && !isUtf16(bytes))
      return [
        { ...place, message: '这里有一个看不见的空字符（NUL）', help: '删掉它；整个文件打不开的话，换一份没有损坏的' },
      ];
    const kind = isUtf16(bytes) ? 'UTF-16' : 'GBK 或别的旧编码';
    return [{ ...place, message: `文件不是 UTF-8 编码，看起来是 ${kind}` }];
  },
};

/** Offset of the first byte that does not belong to valid UTF-8; a NUL byte counts, no text has one. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  const nul = bytes.indexOf(0);
  if (isUtf8(bytes)) return nul < 0 ? undefined : nul;
  let [sound, broken] = [0, bytes.length];
  // halving: a prefix is sound when it decodes, an unfinished last character allowed
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  return sound;
}

/** A byte order mark, or every second byte of its ASCII characters empty. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return bytes.filter((byte) => byte === 0).length > bytes.length / 10;
}

function isUtf8(bytes: Uint8Array, unfinished = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}
