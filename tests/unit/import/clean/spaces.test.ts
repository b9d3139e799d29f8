/** Spaces for looks: those that go, and those that part words. */
import { describe, expect, it } from 'vitest';
import { closedGaps, plainSpaces } from '../../../../src/import/clean/spaces.ts';
import { Worksheet } from '../../../../src/import/restore/worksheet.ts';

function spaced(text: string): string {
  const sheet = new Worksheet(text);
  sheet.revise(plainSpaces(sheet.text));
  sheet.revise(closedGaps(sheet.text));
  return sheet.text;
}

describe('spaces', () => {
  it.each([
    ['　　近日，联盟召开会议。', '近日，联盟召开会议。'],
    ['\u00a0\u00a0\u00a0\u00a0近日', '近日'],
    ['\u00a0\n\n\u3000\u3000\n近日', '\n\n\n近日'],
    ['- \u3000第一', '- 第一'],
    ['> 　　引文', '> 引文'],
    ['联\u200b盟\ufeff', '联盟'],
    ['IS\u00a0型泵', 'IS 型泵'],
    ['通 知', '通知'],
    ['会　议　纪　要', '会议纪要'],
    ['关于召开联 盟大会', '关于召开联盟大会'],
    ['近日 ，联盟召开会议， 宁建国主持 。', '近日，联盟召开会议，宁建国主持。'],
    ['联盟第一次成员大会 在石家庄召开。', '联盟第一次成员大会在石家庄召开。'],
  ])('for looks go: %j', (text, wanted) => {
    expect(spaced(text)).toBe(wanted);
  });

  it.each([
    '采用 IS 型泵 3 台，ISO 9001',
    '出席：张三丰 李四光 王五常。',
    '第一章 总则',
    '姓名    职务',
    '行尾两个空格  \n换行',
    '    缩进的代码',
    '👨\u200d🔧',
    '```\n联\u200b盟　　通 知\n```',
    '`通 知`',
  ])('that part words, or are code, stay: %j', (text) => {
    expect(spaced(text)).toBe(text);
  });
});
