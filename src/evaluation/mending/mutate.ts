/** Spoils a bulletin as editors, other programs and broken disks do; by chance, from a seed. */
import { encodeGbk } from '../../encoding/gbk.ts';
import { below, oneOf, type Random } from '../random.ts';

export interface Mutation {
  /** What was done, in the order in which it was done. */
  readonly names: readonly string[];
  readonly bytes: Uint8Array;
  /** What the bytes say, where none of them is broken. */
  readonly text?: string;
}

type OfText = (text: string, random: Random) => string;

/** One to `most` changes of the text, then perhaps another encoding, then perhaps a broken byte. */
export function mutate(text: string, random: Random, most: number): Mutation {
  const names: string[] = [];
  let changed = text;
  const count = 1 + below(random, most);
  for (let number = 0; number < count; number++) {
    const [name, change] = oneOf(random, TEXT_MUTATIONS);
    names.push(name);
    changed = change(changed, random);
  }
  let bytes: Uint8Array = new TextEncoder().encode(changed);
  if (below(random, 4) === 0) {
    const [name, encode] = oneOf(random, ENCODINGS);
    const encoded = encode(changed);
    if (encoded) {
      names.push(name);
      bytes = encoded;
    }
  }
  if (below(random, 5) === 0) {
    const [name, change] = oneOf(random, BYTE_MUTATIONS);
    names.push(name);
    return { names, bytes: change(bytes, random) };
  }
  return { names, bytes, text: changed };
}

/** Every kind of mutation there is. */
export function mutationNames(): string[] {
  return [...TEXT_MUTATIONS, ...ENCODINGS, ...BYTE_MUTATIONS].map(([name]) => name);
}

const DAYS = [
  '2023年10月28日',
  '2023/10/28',
  '2023.10.28',
  '2023-10-28 09:00:00 +0800',
  '２０２３－１０－２８',
  '二〇二三年十月二十八日',
  '45227',
  '20231028',
  '2023-02-30',
  '上周五',
];
const OTHER_KEYS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^title(?=:)/m, ['标题', 'Title', 'TITLE', 'titel']],
  [/^date(?=:)/m, ['日期', 'Date', 'time']],
  [/^tags(?=:)/m, ['标签', 'Tags', 'tag']],
  [/^members(?=:)/m, ['成员单位', 'Members']],
  [/^( *- )name(?=:)/m, ['$1姓名', '$1Name']],
  [/^summary(?=:)/m, ['摘要', 'description']],
];
const PIECES = [
  '：',
  '“',
  '”',
  '"',
  "'",
  '\t',
  '　',
  '-',
  '---',
  '#',
  '[',
  ']',
  '{',
  ': ',
  '*',
  '&',
  '!',
  '\u200b',
  '\u0000',
  '😀',
  '\\',
  '|',
  '>',
];

const lineMutation =
  (change: (lines: string[], at: number, random: Random) => void): OfText =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, below(random, lines.length), random);
    return lines.join('\n');
  };

/** A line between the fences, where there are fences. */
const fieldMutation =
  (change: (line: string, random: Random) => string): OfText =>
  (text, random) => {
    const lines = text.split('\n');
    const end = Math.max(2, lines.indexOf('---', 1));
    const at = 1 + below(random, end - 1);
    lines[at] = change(lines[at] ?? '', random);
    return lines.join('\n');
  };

const TEXT_MUTATIONS: readonly (readonly [string, OfText])[] = [
  ['删去一行', lineMutation((lines, at) => lines.splice(at, 1))],
  ['重复一行', lineMutation((lines, at) => lines.splice(at, 0, lines[at] ?? ''))],
  [
    '两行对调',
    lineMutation((lines, at, random) => {
      const other = below(random, lines.length);
      [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    }),
  ],
  ['截断', (text, random) => text.slice(0, below(random, text.length))],
  [
    '插入字符',
    (text, random) => {
      const at = below(random, text.length + 1);
      return text.slice(0, at) + oneOf(random, PIECES) + text.slice(at);
    },
  ],
  [
    '删去字符',
    (text, random) => {
      const at = below(random, text.length + 1);
      return text.slice(0, at) + text.slice(at + 1 + below(random, 3));
    },
  ],
  ['全角冒号', fieldMutation((line) => line.replace(/: ?/, '：'))],
  ['冒号后没有空格', fieldMutation((line) => line.replace(': ', ':'))],
  ['中文引号', fieldMutation((line) => line.replace(/: (\S.*)$/, ': “$1”'))],
  ['直引号只有一半', fieldMutation((line) => line.replace(/: (\S)/, ': "$1'))],
  ['引号后还有字', fieldMutation((line) => line.replace(/: (\S{2})/, ': "$1"'))],
  ['制表符缩进', fieldMutation((line) => line.replace(/^ {2}/, '\t'))],
  ['短横线后没有空格', fieldMutation((line) => line.replace(/^( *)- /, '$1-'))],
  ['缩进不齐', fieldMutation((line) => ` ${line}`)],
  ['顿号列表', fieldMutation((line) => line.replace(/\[(.*)\]/, (_, list: string) => list.replaceAll(', ', '、')))],
  ['全角逗号列表', fieldMutation((line) => line.replaceAll(', ', '，'))],
  ['全角括号', fieldMutation((line) => line.replace('[', '【').replace(']', '】'))],
  ['括号只有一半', fieldMutation((line) => line.replace(']', ''))],
  ['值里有冒号', fieldMutation((line) => line.replace(/: (\S{2})/, ': $1: '))],
  ['日期的别种写法', (text, random) => text.replace(/^date: .*$/m, `date: ${oneOf(random, DAYS)}`)],
  [
    '字段的别名',
    (text, random) => {
      const [pattern, words] = oneOf(random, OTHER_KEYS);
      return text.replace(pattern, oneOf(random, words));
    },
  ],
  ['重复字段', fieldMutation((line) => `${line}\n${line}`)],
  ['没有收尾的围栏', (text) => text.replace(/\n---\n/, '\n')],
  ['没有开头的围栏', (text) => text.replace(/^---\n/, '')],
  [
    '围栏的别种写法',
    (text, random) =>
      text.replace(/^---$/m, oneOf(random, ['———', '－－－', '----', '--', ' ---', '--- yaml', '+++', '--- ', '***'])),
  ],
  [
    '收尾围栏的别种写法',
    (text, random) => text.replace(/\n---\n/, `\n${oneOf(random, ['———', '－－－', '-----', ' ---', '---x'])}\n`),
  ],
  ['前面有空行', (text) => `\n\n${text}`],
  ['发言人写成一串', (text) => text.replace(/^speakers:\n(?: .*\n)+/m, 'speakers: 宁建国、支建民\n')],
  ['回车换行', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['只有回车', (text) => text.replace(/\n/g, '\r')],
];

const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array | undefined])[] = [
  ['GBK', encodeGbk],
  ['UTF-16LE', (text) => inUtf16(`\ufeff${text}`, true)],
  ['UTF-16BE', (text) => inUtf16(`\ufeff${text}`, false)],
  ['UTF-16LE 无标记', (text) => inUtf16(text, true)],
  ['BOM', (text) => new TextEncoder().encode(`\ufeff${text}`)],
];

const BYTE_MUTATIONS: readonly (readonly [string, (bytes: Uint8Array, random: Random) => Uint8Array])[] = [
  [
    '翻转一位',
    (bytes, random) => {
      const changed = Uint8Array.from(bytes);
      const at = below(random, Math.max(1, bytes.length));
      if (changed[at] !== undefined) changed[at] ^= 1 << below(random, 8);
      return changed;
    },
  ],
  [
    '换掉一个字节',
    (bytes, random) => {
      const changed = Uint8Array.from(bytes);
      const at = below(random, Math.max(1, bytes.length));
      if (changed[at] !== undefined) changed[at] = below(random, 256);
      return changed;
    },
  ],
  [
    '删去一个字节',
    (bytes, random) => {
      const at = below(random, bytes.length + 1);
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
    },
  ],
];

function inUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}
