/** The place of a value in YAML text, or of the nearest thing that is there. */
import { describe, expect, it } from 'vitest';
import { locator } from '../../../src/reader/locator.ts';

const TEXT = `title: 甲
tags: [乙, "丙"]
speakers:
  - name: 李伟
    org:
  - 陈思远
1.0: 丁
no: 戊
2024-03-05: 己
`;
const locate = locator(TEXT, 2);
const at = (path: (string | number)[], what?: 'key' | 'value') => {
  const { line, column } = locate(path, what);
  return `${line}:${column}`;
};

describe('a place', () => {
  it('is that of the value, or of the key when asked', () => {
    expect(at(['title'])).toBe('2:8');
    expect(at(['title'], 'key')).toBe('2:1');
  });

  it('is found inside lists and groups', () => {
    expect(at(['tags', 1])).toBe('3:11');
    expect(at(['speakers', 0, 'name'])).toBe('5:11');
    expect(at(['speakers', 0])).toBe('5:5');
    expect(at(['speakers', 1])).toBe('7:5');
  });

  it('is the nearest there is', () => {
    expect(at(['speakers', 1, 'name'])).toBe('7:5');
    expect(at(['speakers', 0, 'post'])).toBe('5:5');
    expect(at(['speakers', 7])).toBe('4:1');
    expect(at(['nothing'])).toBe('2:1');
    expect(at([])).toBe('1:1');
  });

  it('is found for keys that other YAML readers take for numbers or dates', () => {
    expect([at(['1.0'], 'key'), at(['no'], 'key'), at(['2024-03-05'], 'key')]).toEqual(['8:1', '9:1', '10:1']);
  });

  it('has an end where the thing itself is there, without what follows it', () => {
    const commented = locator('a: 甲  # 注\nb:\n  - 乙\n', 1);
    expect(commented(['a'])).toEqual({ line: 1, column: 4, end: { line: 1, column: 5 } });
    expect(commented(['a'], 'key').end).toEqual({ line: 1, column: 2 });
    expect(commented(['b', 0]).end).toEqual({ line: 3, column: 6 });
    expect(commented(['b', 0, 'name'])).not.toHaveProperty('end');
    expect(commented(['c'])).not.toHaveProperty('end');
  });

  it('counts columns as editors do', () => {
    expect(locator('a: [😀, 乙]', 1)(['a', 1])).toEqual({ line: 1, column: 9, end: { line: 1, column: 10 } });
  });

  it('is found even in text that does not parse to its end', () => {
    expect(locator('a: 甲\nb: "乙', 1)(['a'])).toMatchObject({ line: 1, column: 4 });
  });
});
