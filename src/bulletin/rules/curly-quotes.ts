/** YAML rule: quotes around a whole value are straight ones; curly ones would become part of it. */
import { replacing, spanAt, type Finding, type Span, type Position } from '../problem.ts';
import type { YamlRule } from '../rule.ts';
import type { YamlLine } from '../yaml-lines.ts';

export const curlyQuotes: YamlRule = {
  code: 'curly-quotes',
  severity: 'error',
  title: '整个内容用中文引号括了起来',
  help: '换成英文直引号 "…"，或去掉；引号本是内容的一部分，就在外面再加一对单引号：\'“…”\'',
  mends: '换成直引号',
  check: ({ file, lines }) => lines.flatMap((line) => [...wholeValue(file, line), ...items(file, line)]),
};

const DOUBLE = '“”„‟＂';
const SINGLE = '‘’‚‛＇';
/** At least one of the two is a curly one; none inside. */
const QUOTED = [
  { mark: '"', pattern: new RegExp(`^(?:[${DOUBLE}][^${DOUBLE}]+[${DOUBLE}"]|"[^${DOUBLE}"]+[${DOUBLE}])$`, 'u') },
  { mark: "'", pattern: new RegExp(`^(?:[${SINGLE}][^${SINGLE}]+[${SINGLE}']|'[^${SINGLE}']+[${SINGLE}])$`, 'u') },
];

function wholeValue(file: string, { line, value, valueColumn }: YamlLine): Finding[] {
  return straightened(file, value, line, valueColumn);
}

/** `[“甲”, “乙”]` */
function items(file: string, { line, value, valueColumn }: YamlLine): Finding[] {
  if (!/^\[[^{}]*\]$/u.test(value)) return [];
  return [...value.matchAll(/[^[\]，,、]+/gu)].flatMap(({ 0: item, index }) => {
    const text = item.trim();
    return straightened(file, text, line, valueColumn + index + item.indexOf(text));
  });
}

function straightened(file: string, text: string, line: number, column: number): Finding[] {
  const quoted = QUOTED.find(({ pattern }) => pattern.test(text));
  if (!quoted) return [];
  const inner = text.slice(1, -1);
  const marks = [quoted.mark, quoted.mark === '"' ? "'" : '"'];
  const mark = marks.find((candidate) => !inner.includes(candidate) && !(candidate === '"' && inner.includes('\\')));
  const place: Span & { readonly end: Position } = spanAt(line, column, text.length);
  const first = spanAt(line, column, 1);
  const last = spanAt(line, column + text.length - 1, 1);
  return [
    {
      file,
      ...place,
      message: `${text.slice(0, 1)}…${text.slice(-1)} 是中文引号，不能用来括住整个内容`,
      ...(mark !== undefined && {
        suggestion: `${mark}${inner}${mark}`,
        edits: [replacing(first, mark), replacing(last, mark)],
      }),
    },
  ];
}
