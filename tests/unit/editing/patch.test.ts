/** Edits are made together or not at all, never twice in one place, and every place of the new text knows its origin. */
import { describe, expect, it } from 'vitest';
import type { Edit, Position } from '../../../src/bulletin/problem.ts';
import { patch } from '../../../src/editing/patch.ts';

const at = (line: number, column: number): Position => ({ line, column });
const edit = (start: Position, end: Position, text: string): Edit => ({ start, end, text });

describe('an edit', () => {
  it('takes the place of a piece, is put between two, or takes one away', () => {
    const groups = [
      [edit(at(1, 6), at(1, 7), ': ')],
      [edit(at(2, 3), at(2, 3), '\n---')],
      [edit(at(3, 1), at(4, 1), '')],
    ];
    expect(patch('title：甲\n乙丙\n丁\n戊', groups).text).toBe('title: 甲\n乙丙\n---\n戊');
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const text = ['甲', '乙乙', '丙'].join(end);
    expect(patch(text, [[edit(at(2, 2), at(3, 1), '')]]).text).toBe(['甲', '乙丙'].join(end));
    expect(patch(text, [[edit(at(2, 3), at(2, 3), '！')]]).text).toBe(['甲', '乙乙！', '丙'].join(end));
  });

  it('beyond a line or the text is made at its end', () => {
    expect(patch('甲\n乙', [[edit(at(1, 9), at(1, 9), '！')], [edit(at(7, 1), at(7, 1), '？')]]).text).toBe(
      '甲！\n乙？',
    );
  });
});

describe('edits that touch each other', () => {
  const first = [edit(at(1, 2), at(1, 4), 'x')];

  it.each([
    ['overlap', edit(at(1, 3), at(1, 5), 'y')],
    ['begin at one place', edit(at(1, 2), at(1, 3), 'y')],
    ['are inside', edit(at(1, 3), at(1, 3), 'y')],
  ])('are not both made: they %s', (_, second) => {
    expect(patch('甲乙丙丁戊', [first, [second]])).toMatchObject({ text: '甲x丁戊', applied: [true, false] });
  });

  it('are both made when one only ends where the other begins', () => {
    const groups = [first, [edit(at(1, 4), at(1, 5), 'y')], [edit(at(1, 1), at(1, 2), 'z')]];
    expect(patch('甲乙丙丁戊', groups).text).toBe('zxy戊');
  });

  it('of two insertions at one place only the first is made', () => {
    const groups = ['a', 'b'].map((text) => [edit(at(1, 1), at(1, 1), text)]);
    expect(patch('甲', groups)).toMatchObject({ text: 'a甲', applied: [true, false] });
  });

  it('count as made when they say the same', () => {
    expect(patch('甲乙丙丁戊', [first, first])).toMatchObject({ text: '甲x丁戊', applied: [true, true] });
  });

  it('keep the rest of their group from being made', () => {
    const second = [edit(at(1, 3), at(1, 4), 'y'), edit(at(1, 5), at(1, 6), 'z')];
    expect(patch('甲乙丙丁戊', [first, second]).text).toBe('甲x丁戊');
  });
});

describe('a place in the new text', () => {
  const { text, origin } = patch('title：甲\n日期：乙\n', [
    [edit(at(1, 1), at(1, 1), '---\n')],
    [edit(at(1, 6), at(1, 7), ': ')],
    [edit(at(2, 1), at(2, 3), 'date')],
  ]);

  it('comes from the place in the old one where the same character stands', () => {
    expect(text).toBe('---\ntitle: 甲\ndate：乙\n');
    expect(origin(at(2, 1))).toEqual(at(1, 1));
    expect(origin(at(2, 8))).toEqual(at(1, 7));
    expect(origin(at(3, 6))).toEqual(at(2, 4));
    expect(origin(at(4, 1))).toEqual(at(3, 1));
  });

  it('in a piece that was put in comes from where its character stood, if it did', () => {
    const list = patch('标签：甲乙、丙', [[edit(at(1, 4), at(1, 8), '[甲乙, 丙]')]]);
    expect(list.origin(at(1, 9))).toEqual(at(1, 7));
    expect(list.origin(at(1, 10))).toEqual(at(1, 8));
    expect(list.origin(at(1, 7))).toEqual(at(1, 6));
  });

  it('that was put in comes from the piece whose place it took', () => {
    expect(origin(at(1, 2))).toEqual(at(1, 1));
    expect(origin(at(2, 6))).toEqual(at(1, 6));
    expect(origin(at(3, 4))).toEqual(at(2, 1));
  });
});
