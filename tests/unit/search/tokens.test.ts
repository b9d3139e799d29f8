/** Tokens: what is a word, what connects and what parts. */
import { describe, expect, it } from 'vitest';
import { fold, isRun, pieces } from '../../../src/search/tokens.ts';

const shown = (text: string) =>
  pieces(text)
    .map((piece) => (piece.kind === 'space' ? '␣' : piece.kind === 'connector' ? `~${piece.text}` : piece.text))
    .join('|');

describe('fold', () => {
  it('narrows full-width letters and digits and keeps punctuation', () => {
    expect(fold('ＧＢ／Ｔ３２１６，第１号')).toBe('GB／T3216，第1号');
  });

  it('composes accents and drops invisible characters', () => {
    expect(fold('cafe\u0301')).toBe('café');
    expect(fold('渣\u200b浆\u00ad泵\ufeff\u{f0041}')).toBe('渣浆泵');
  });
});

describe('pieces', () => {
  it('makes one token of each Han character, of letters in a row and of digits in a row', () => {
    expect(shown('渣浆泵IS150型〇々')).toBe('渣|浆|泵|IS|150|型|〇|々');
  });

  it('sees connectors only inside codes', () => {
    expect(shown('GB/T 3216-2016')).toBe('GB|~/|T|␣|3216|~-|2016');
    expect(shown('泵-阀 a - b')).toBe('泵|-|阀|␣|a|␣|-|␣|b');
    expect(shown('10：30，时间：10')).toBe('10|~：|30|，|时|间|：|10');
  });

  it('takes kana one by one', () => {
    expect(shown('ガラスα粒子')).toBe('ガ|ラ|ス|α|粒|子');
  });

  it('loses nothing', () => {
    const text = '第１期：T/HPA 0001-2024《渣浆泵》👨‍👩‍👧 m²、C++';
    expect(
      pieces(text)
        .map((piece) => (piece.kind === 'space' ? ' ' : piece.text))
        .join(''),
    ).toBe(text);
  });

  it('tells runs from single characters', () => {
    expect([isRun('GB'), isRun('3216'), isRun('泵'), isRun(undefined)]).toEqual([true, true, false, false]);
  });
});
