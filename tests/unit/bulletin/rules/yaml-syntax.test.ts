/** What YAML cannot read is said in Chinese and placed on the slip itself. */
import { describe, expect, it } from 'vitest';
import { readOne } from '../../../builders.ts';

const report = (lines: string) => {
  const [problem] = readOne('bulletins/2024/a.md', `---\n${lines}\n---\n\n正文\n`).problems;
  return problem && `${problem.line}:${problem.column} ${problem.message.replace('YAML 读不懂这里：', '')}`;
};

describe('a slip in frontmatter', () => {
  it.each([
    ['title: 甲\nplace: "滨海\ndate: 2024-03-05', '3:8 引号没有成对'],
    ["title: '甲\nplace: 乙", '2:8 引号没有成对'],
    ['tags: [甲, 乙\ntitle: 丙', '2:7 方括号或花括号没有成对，或少了逗号'],
    ['title: 甲\nplace 滨海\ndate: 2024-03-05', '3:1 这一行少了冒号，或冒号后没有空格'],
    ['title: 甲: 乙', '2:9 缩进没有对齐，或者冒号、引号用得不对'],
    ['title: 甲\ntitle: 乙', '3:1 同一个字段写了两次'],
    ['source:\n\tname: 甲', '3:1 用了制表符（Tab）缩进'],
    ['title: @甲', '2:8 文字不能以 @ 开头'],
    ['title: *甲', '2:8 * 或 & 开头的文字被当成了引用'],
    ['title: !甲 乙', '2:8 感叹号或反斜杠有特殊含义'],
  ])('%j', (lines, expected) => {
    expect(report(lines)).toBe(expected);
  });

  it('that only exhausts the parser is reported, not thrown', () => {
    expect(report(`tags: ${'['.repeat(20_000)}`)).toBe('2:1 YAML 里的括号套得太深，已拒绝');
  });

  it.each(['- 甲\n- 乙', '甲乙丙'])('that is no fields at all is called so: %j', (lines) => {
    expect(report(lines)).toBe('2:1 开头的信息应当一行一个，写成“字段: 内容”');
  });
});
