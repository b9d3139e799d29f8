/** An address with a space is no link: it is found in text and left alone in code. */
import { describe, expect, it } from 'vitest';
import { bulletinText, problemsOf } from '../../../builders.ts';

const check = (body: string) =>
  problemsOf({ 'bulletins/2024/a.md': bulletinText({ body }) })
    .filter(({ code }) => code === 'unparsed-link')
    .map(({ line, column, suggestion }) => `${line}:${column} ${suggestion}`);

describe('an address with a space', () => {
  it('is found wherever it stands in the line, and mended', () => {
    expect(check('![图](./图 1.png)和[名单](名单 终稿.xlsx)')).toEqual([
      '6:1 ![图](<./图 1.png>)',
      '6:17 [名单](<名单 终稿.xlsx>)',
    ]);
  });

  it('may have a full-width space', () => {
    expect(check('[名单](./名单\u3000终稿.xlsx)')).toHaveLength(1);
  });

  it.each([
    ['![图]（./图.png）', '![图](./图.png)'],
    ['[网站](https://example.org/a）', '[网站](https://example.org/a)'],
    ['[名单]（名单.xlsx)', '[名单](名单.xlsx)'],
  ])('or in full-width brackets is found: %s', (body, mended) => {
    expect(check(body)).toEqual([`6:1 ${mended}`]);
  });

  it.each([
    '[注]（见附件）',
    '[甲](./a.md)（见 ./b.md）',
    '[甲](./a（1）.md)',
    '[甲]（乙、丙。）',
    '[甲](./a.md)',
    '[甲](<./a b.md>)',
    '[甲](./a.md "题 目")',
    "[甲](./a.md '题 目')",
    '[甲] (乙 丙)',
    '[甲]( ./a.md )',
    '（甲 乙）',
  ])('is not seen in %s', (body) => {
    expect(check(body)).toEqual([]);
  });

  it.each([
    '`[甲](乙 丙)`',
    '``[甲](乙 丙)``',
    '`` ` [甲](乙 丙)``',
    '```\n[甲](乙 丙)\n```',
    '~~~md\n[甲](乙 丙)\n~~~',
    '````\n```\n[甲](乙 丙)\n````',
  ])('is left alone in code: %j', (body) => {
    expect(check(body)).toEqual([]);
  });

  it('is found again below code', () => {
    expect(check('```\n[甲](乙 丙)\n```\n\n[甲](乙 丙)')).toEqual(['10:1 [甲](<乙 丙>)']);
  });
});
