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
    const before = new TextDecoder().decode(bytes.subarray(0, at));
    const lines = before.split('\n');
    const kind = bytes[0] === 0xff || bytes[0] === 0xfe ? '，看起来是 UTF-16' : '，看起来是 GBK 或别的旧编码';
    return [
      { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1, message: `文件不是 UTF-8 编码${kind}` },
    ];
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

function isUtf8(bytes: Uint8Array, unfinished = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}
