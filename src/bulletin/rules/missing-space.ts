/** YAML rule: a half-width space stands behind the colon of a key and behind the hyphen of a list item. */
import { isFieldWord } from '../field-words.ts';
import { replacing, spanAt, type Finding } from '../problem.ts';
import type { YamlRule } from '../rule.ts';
import type { YamlLine } from '../yaml-lines.ts';

export const missingSpace: YamlRule = {
  code: 'missing-space',
  severity: 'error',
  title: '冒号或短横线后面没有空格',
  help: '冒号后面、列表的短横线后面，都空一格（半角空格）',
  mends: '补上空格，或把全角空格换成半角',
  check: ({ file, lines }) =>
    lines.flatMap((line, index) => [
      ...behindColon(file, line),
      ...behindDash(file, line, lines[index - 1]),
      ...insideBraces(file, line),
    ]),
};

function behindColon(file: string, { line, dash, key, value }: YamlLine): Finding[] {
  if (!key || value === '' || key.separator.includes('：')) return [];
  const colon = key.separator.indexOf(':');
  const space = key.separator.slice(colon + 1);
  if (/^[ \t]+$/.test(space)) return [];
  if (space === '' && dash !== '' && !isFieldWord(key.name)) return [];
  const place = spanAt(line, key.separatorColumn + colon, 1 + space.length);
  return [
    {
      file,
      ...place,
      message: space === '' ? `“${key.name}:”后面没有空格` : `“${key.name}:”后面是全角空格`,
      help: `改成“${key.name}: ${value}”`,
      edits: [replacing(place, ': ')],
    },
  ];
}

function behindDash(
  file: string,
  { line, indent, dash, key, value }: YamlLine,
  before: YamlLine | undefined,
): Finding[] {
  const last = dash.search(/-[\u3000\u00a0]*$/u);
  if (last < 0 || (value === '' && !key)) return [];
  // where no list is open, it may be a number or a word with a hyphen before it
  const opensList = before !== undefined && (before.dash !== '' || (before.key !== undefined && before.value === ''));
  if (!opensList) return [];
  const place = spanAt(line, indent.length + last + 1, dash.length - last);
  const item = key ? `${key.name}:` : value;
  return [
    { file, ...place, message: `列表的短横线后面没有空格`, help: `改成“- ${item}”`, edits: [replacing(place, '- ')] },
  ];
}

/** `{ name:甲, org：乙 }` */
function insideBraces(file: string, { line, value, valueColumn }: YamlLine): Finding[] {
  if (!/^\[?\s*\{/.test(value)) return [];
  return [
    ...value.matchAll(/[{,]\s*([\p{L}_][\p{L}\p{N}_-]*)([ \t\u3000]*[:：][\u3000\u00a0]*)(?=[^\s:：/\\])/gu),
  ].flatMap(({ 0: whole, 1: name = '', 2: colon = '', index }) => {
    if (!isFieldWord(name)) return [];
    const place = spanAt(line, valueColumn + index + whole.length - colon.length, colon.length);
    const message = colon.includes('：') ? `“${name}”后面是全角冒号“：”` : `“${name}:”后面没有空格`;
    return [{ file, ...place, message, help: '冒号用半角，后面空一格', edits: [replacing(place, ': ')] }];
  });
}
