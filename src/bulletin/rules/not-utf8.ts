/** Source rule: a text file must be UTF-8, or its Chinese turns to rubbish. */
import { decode, type Decoded } from '../../encoding/decode.ts';
import { FORMAT_NAMES } from '../../encoding/formats.ts';
import { firstBadByte } from '../../encoding/utf8.ts';
import type { Finding } from '../problem.ts';
import type { SourceRule } from '../rule.ts';

export const notUtf8: SourceRule = {
  code: 'not-utf8',
  severity: 'error',
  title: '文件不是 UTF-8 编码',
  help: '用记事本或 VS Code 打开，另存为 UTF-8 编码',
  mends: '认得准的旧编码转成 UTF-8，文字不变',
  check({ file, bytes }) {
    // no text has a NUL
    const at = firstBadByte(bytes) ?? bytes.indexOf(0);
    if (at < 0) return [];
    const decoded = decode(bytes);
    // every byte of it is at fault
    if (decoded.kind === 'text' && decoded.encoding.startsWith('utf-16'))
      return [{ file, line: 1, column: 1, ...explain(decoded) }];
    // an unfinished character is the bad one itself
    const before = new TextDecoder().decode(bytes.subarray(0, at), { stream: true });
    const lines = before.split(/\r\n?|\n/);
    return [{ file, line: lines.length, column: (lines.at(-1) ?? '').length + 1, ...explain(decoded) }];
  },
};

function explain(decoded: Decoded): Pick<Finding, 'message' | 'help' | 'edits'> {
  if (decoded.kind === 'binary')
    return {
      message: decoded.format ? `这不是文本文件：${FORMAT_NAMES[decoded.format]}` : '这不是文本文件，或者已经损坏',
      help: '把它移出这个文件夹，或换一份用记事本能打开的',
    };
  const { encoding, certain, damaged } = decoded;
  if (encoding === 'utf-8')
    return damaged
      ? { message: '这里有一个坏掉的字，读不出来', help: '对照原稿重写这个字；坏的字多的话，换一份没有损坏的' }
      : { message: '这里有一个看不见的空字符（NUL）', help: '删掉它；整个文件打不开的话，换一份没有损坏的' };
  const name = encoding === 'gb18030' ? 'GBK' : encoding === 'big5' ? 'Big5（繁体）' : 'UTF-16';
  return {
    message: `文件不是 UTF-8 编码，看起来是 ${name}${certain || name === 'UTF-16' ? '' : ' 或别的旧编码'}`,
    ...(certain && !damaged && { edits: [] }),
  };
}
