/** Characters and their bytes in GBK, both ways. */
import { describe, expect, it } from 'vitest';
import { encodeGbk, gbkBytes, gbkCharacter } from '../../../src/encoding/gbk.ts';

describe('GBK', () => {
  it.each([
    ['泵', 0xb1, 0xc3],
    ['門', 0xe9, 0x54],
    ['，', 0xa3, 0xac],
    ['\u3000', 0xa1, 0xa1],
  ])('writes %s with two bytes, and reads it from them', (character, lead, trail) => {
    expect(gbkBytes(character)).toEqual([lead, trail]);
    expect(gbkCharacter(lead, trail)).toBe(character);
  });

  it('has no bytes for what it cannot say, and no character for what is no pair', () => {
    expect([gbkBytes('a'), gbkBytes('𠮷'), gbkBytes('\ue000')]).toEqual([undefined, undefined, undefined]);
    expect([gbkCharacter(0x81, 0x7f), gbkCharacter(0x41, 0x42), gbkCharacter(0xaa, 0xa1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('writes texts that its decoder reads', () => {
    const text = '渣浆泵 (R&D) 產業，第3期。\n';
    expect(new TextDecoder('gbk').decode(encodeGbk(text))).toBe(text);
    expect(encodeGbk('泵𠮷')).toBeUndefined();
  });
});
