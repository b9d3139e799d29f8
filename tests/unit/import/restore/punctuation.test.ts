/** Half-width marks beside Han characters. */
import { describe, expect, it } from 'vitest';
import { fullWidthMarks } from '../../../../src/import/restore/punctuation.ts';
import { replacedMarks } from '../../../../src/import/restore/replaced-marks.ts';
import { Worksheet } from '../../../../src/import/restore/worksheet.ts';

function withMarks(text: string, replaced = ''): string {
  const sheet = new Worksheet(text);
  sheet.revise(fullWidthMarks(text, new Set(replaced)));
  return sheet.text;
}

describe('half-width marks', () => {
  it.each([
    ['会议指出:要创新,要联合;好!', '会议指出：要创新，要联合；好！'],
    ['怎么办?我们来办!', '怎么办？我们来办！'],
    ['真的吗??', '真的吗？？'],
    ['会议指出: 要创新, 要联合', '会议指出：要创新，要联合'],
    ['“创新”,《章程》:（试行）;', '“创新”，《章程》：（试行）；'],
    ['2022年,3家', '2022年，3家'],
    ['包括:IBM', '包括：IBM'],
    ['**注意:**要联合', '**注意：**要联合'],
    ['[^1]: 注,见上', '[^1]: 注，见上'],
  ])('become full-width behind Chinese: %s', (text, wanted) => {
    expect(withMarks(text)).toBe(wanted);
  });

  it.each([
    '时间10:30，比例3:1，共1,000台，第3,4项',
    'Hello, world: yes; no! why?',
    '见 https://example.org/a?b=1,2;c:d!',
    '`甲,乙:丙`',
    '```\n甲,乙:丙\n```',
    '[链接](./文,件.md "标题,一")',
    '[文件]: ./甲,乙.md',
    '看图![图](./a.png)',
    '| 甲 | 乙 |\n|:--|--:|',
    '空格&nbsp;实体&#12345;',
    '<p title="甲,乙">',
    '::: 提示',
    '谢谢:)',
    '甲，乙：丙；丁！戊？',
  ])('stay as they are: %s', (text) => {
    expect(withMarks(text)).toBe(text);
  });

  it.each([
    ['由IBM,英特尔出资', '由IBM，英特尔出资'],
    ['增长5%,同比', '增长5%，同比'],
    ['由IBM,SAP出资', '由IBM，SAP出资'],
  ])('that were replaced become full-width before Chinese too: %s', (text, wanted) => {
    expect(withMarks(text)).toBe(text);
    expect(withMarks(text, ',')).toBe(wanted);
  });
});

describe('replaced marks', () => {
  it('are those that a text has no full-width ones of', () => {
    expect(replacedMarks('会议指出:创新,联合。真好！')).toEqual(new Set([',', ':', ';', '?']));
  });

  it('are also those that it hardly has', () => {
    expect(replacedMarks(`${'联合,'.repeat(10)}创新，`).has(',')).toBe(true);
    expect(replacedMarks(`${'联合,'.repeat(9)}创新，`).has(',')).toBe(false);
  });
});
