/** A text under revision: lines and doubts keep their places. */
import { describe, expect, it } from 'vitest';
import { Worksheet, type Edit } from '../../../../src/import/restore/worksheet.ts';

function edit(sheet: Worksheet, before: string, after: string, kind = 'test'): Edit {
  const start = sheet.text.indexOf(before);
  return { kind, start, end: start + before.length, after };
}

describe('a worksheet', () => {
  it('carries out edits in the order of the text, the longer of two that overlap', () => {
    const sheet = new Worksheet('甲乙丙丁');
    expect(sheet.revise([edit(sheet, '丁', '4'), edit(sheet, '甲', '1'), edit(sheet, '甲乙', '12')])).toBe(true);
    expect(sheet.text).toBe('12丙4');
    expect(sheet.changes().map(({ before, after }) => [before, after])).toEqual([
      ['甲乙', '12'],
      ['丁', '4'],
    ]);
  });

  it('says that nothing changed, and records nothing, for edits that change nothing', () => {
    const sheet = new Worksheet('甲乙');
    expect(sheet.revise([edit(sheet, '甲', '甲')])).toBe(false);
    expect(sheet.changes()).toEqual([]);
  });

  it('tells the line in the text that came in, whatever was taken out before', () => {
    const sheet = new Worksheet('一\n二\n三\n四\n五');
    sheet.revise([edit(sheet, '一\n', '')]);
    sheet.revise([edit(sheet, '三\n四\n', '')]);
    sheet.revise([edit(sheet, '五', '5'), edit(sheet, '二', '2')]);
    expect(sheet.text).toBe('2\n5');
    expect(sheet.changes().map(({ before, line }) => [before, line])).toEqual([
      ['一', 1],
      ['二', 2],
      ['三\n四', 3],
      ['五', 5],
    ]);
  });

  it('keeps the lines right when empty lines are among them and when lines are put in', () => {
    const sheet = new Worksheet('一\n\n\n四');
    sheet.revise([edit(sheet, '一', '一\n又一')]);
    sheet.revise([edit(sheet, '四', '4'), edit(sheet, '又一', '1')]);
    expect(sheet.text).toBe('一\n1\n\n\n4');
    expect(sheet.changes().map(({ before, line }) => [before, line])).toEqual([
      ['一', 1],
      ['又一', 1],
      ['四', 4],
    ]);
  });

  it('counts the same change instead of telling it again', () => {
    const sheet = new Worksheet('業\n業 業');
    sheet.revise([0, 2, 4].map((start) => ({ kind: 'traditional', start, end: start + 1, after: '业' })));
    expect(sheet.changes()).toEqual([{ kind: 'traditional', before: '業', after: '业', line: 1, times: 3 }]);
  });

  it('moves a doubt with its place, and forgets it when the place is gone', () => {
    const sheet = new Worksheet('一二三\n四五六');
    sheet.flag({ kind: 'doubt', message: '看看', start: 5, end: 6 });
    sheet.flag({ kind: 'doubt', message: '看看', start: 5, end: 6 });
    sheet.flag({ kind: 'gone', message: '看看', start: 1, end: 2 });
    sheet.revise([edit(sheet, '二', ''), edit(sheet, '四', '四四')]);
    expect(sheet.flags()).toEqual([{ kind: 'doubt', message: '看看', text: '四四五六', line: 2 }]);
  });
});
