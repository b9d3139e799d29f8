/** Text that YAML cannot read. The reader finds it; this file says it in Chinese. */
import type { Rule } from '../rule.ts';

export const yamlSyntax: Rule = {
  code: 'yaml-syntax',
  severity: 'error',
  title: 'YAML 写法有误',
  help: '对照旁边能用的文件：冒号后空一格，同级的行左边对齐，含冒号的文字用引号括起来',
  mends: '原意没有疑问的：给文字加上引号，补上另一半引号或方括号，删掉一模一样的重复行',
};

/** js-yaml 4's reasons, by their first words → what an editor should know. */
const REASONS: readonly (readonly [RegExp, string, string?])[] = [
  [/duplicated mapping key/, '同一个字段写了两次', '留下一个，删掉另一个'],
  [/tab characters/, '用了制表符（Tab）缩进', '改用空格缩进'],
  [
    /bad indentation/,
    '缩进没有对齐，或者冒号、引号用得不对',
    '同级的行左边对齐；含“: ”的文字整个用引号括起来，引号外面不再有字',
  ],
  [
    /can not read a block mapping entry|can not read an implicit mapping pair|missed colon/,
    '这一行少了冒号，或冒号后没有空格',
    '写成“字段: 内容”，冒号用半角，后面空一格',
  ],
  [/unexpected end of the (?:stream within a (?:single|double)|document)/, '引号没有成对', '补上另一半引号'],
  [
    /missed comma|unexpected end of the stream within a flow/,
    '方括号或花括号没有成对，或少了逗号',
    '列表写成 [甲, 乙]，用半角逗号',
  ],
  [/alias|anchor/, '* 或 & 开头的文字被当成了引用', '给这段文字加上引号'],
  [/unknown tag|unknown escape|tag/, '感叹号或反斜杠有特殊含义', '给这段文字加上引号'],
  [
    /end of the stream or a document separator|expected a single document/,
    '中间多出了内容',
    '检查是否有多余的 --- 或没有对齐的行',
  ],
  [/non-printable/, '有看不见的控制字符', '删掉后重新输入这一行'],
];

/**
 * @param reason js-yaml's own English reason
 * @param at the character at which it gave up
 */
export function explainYaml(reason: string, at = ''): { message: string; help: string } {
  if (/^[@%`]$/.test(at)) return { message: `YAML 读不懂这里：文字不能以 ${at} 开头`, help: '给这段文字加上引号' };
  for (const [pattern, message, help] of REASONS)
    if (pattern.test(reason)) return { message: `YAML 读不懂这里：${message}`, help: help ?? yamlSyntax.help };
  return { message: 'YAML 读不懂这里', help: yamlSyntax.help };
}
