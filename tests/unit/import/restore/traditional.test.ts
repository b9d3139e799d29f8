/** Traditional to Simplified: characters, the word 著, and what stays as it is. */
import { describe, expect, it } from 'vitest';
import {
  ambiguousIn,
  isMostlyTraditional,
  isTraditional,
  simplification,
} from '../../../../src/import/restore/traditional.ts';
import { Worksheet } from '../../../../src/import/restore/worksheet.ts';

function simplified(text: string): string {
  const sheet = new Worksheet(text);
  sheet.revise(simplification(text));
  return sheet.text;
}

describe('Simplified text', () => {
  it.each([
    ['產業聯盟召開會議', '产业联盟召开会议'],
    ['後來幹部乾燥，以後什麼都發展', '后来干部干燥，以后什么都发展'],
    ['乾坤', '乾坤'],
  ])('%s → %s', (text, wanted) => {
    expect(simplified(text)).toBe(wanted);
  });

  it.each(['沿著', '標誌著', '著力', '著手', '著眼', '著重', '執著', '隨著', '接著', '附著'])(
    'has 着 in %s',
    (word) => {
      expect(simplified(word)).toContain('着');
    },
  );

  it.each([
    ['意味著有更多', '意味着有更多'],
    ['著有三部專著', '著有三部专著'],
  ])('tells whose 著 it is: %s', (text, wanted) => {
    expect(simplified(text)).toBe(wanted);
  });

  it.each(['著名', '著作', '顯著', '原著', '專著', '名著', '卓著', '土著', '編著', '著稱', '著述', '見微知著', '論著'])(
    'keeps 著 in %s',
    (word) => {
      expect(simplified(word)).toContain('著');
    },
  );

  it('has no character outside the Basic Multilingual Plane that was not there', () => {
    const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index));
    expect(all.filter((character) => simplified(character).length !== 1)).toEqual([]);
  });

  it('keeps code, addresses and tags as they are, and changes the words of a link', () => {
    expect(simplified('`產業` [產業](./產業.md "產業") <b title="產業">產業</b> https://example.org/a?b=1')).toBe(
      '`產業` [产业](./產業.md "產業") <b title="產業">产业</b> https://example.org/a?b=1',
    );
  });
});

describe('a text', () => {
  it('is mostly Traditional when more than 5 % of its Han characters are', () => {
    expect(isMostlyTraditional(`業${'中'.repeat(18)}`)).toBe(true);
    expect(isMostlyTraditional(`業${'中'.repeat(19)}`)).toBe(false);
    expect(isMostlyTraditional('')).toBe(false);
  });

  it('is not Traditional by its 著, which Simplified text has too', () => {
    expect(isMostlyTraditional('著名著作')).toBe(false);
    expect(isTraditional('著')).toBe(true);
  });
});

it('characters that may mean two are told once, with their number', () => {
  const text = '乾燥的鍾先生，乾坤，由於十五分鍾、鍾表';
  expect(ambiguousIn(text, simplification(text)).map(({ start, message }) => [start, message])).toEqual([
    [0, expect.stringMatching(/“乾”改成了“干”，共 2 处/)],
    [3, expect.stringMatching(/“鍾”改成了“钟”，/)],
  ]);
});
