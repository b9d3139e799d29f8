/** The bytes of a file become the text that was meant, whatever the file says of itself. */
import { describe, expect, it } from 'vitest';
import { decode, encodingNamed } from '../../../src/encoding/decode.ts';
import { below, seeded } from '../../../src/evaluation/random.ts';
import { inBig5, inGbk, inUtf16, inUtf8 } from './written.ts';

const SIMPLIFIED = '石家庄工业泵厂举行渣浆泵技术交流会，十九家单位参加。';
const TRADITIONAL = '石家莊工業泵廠舉行渣漿泵技術交流會，十九家單位參加。';

describe('a text', () => {
  it.each([
    ['utf-8', inUtf8(SIMPLIFIED), SIMPLIFIED],
    ['gb18030', inGbk(SIMPLIFIED), SIMPLIFIED],
    ['gb18030', inGbk(TRADITIONAL), TRADITIONAL],
    ['big5', inBig5(TRADITIONAL), TRADITIONAL],
    ['utf-16le', inUtf16(SIMPLIFIED, 'little'), SIMPLIFIED],
    ['utf-16be', inUtf16(SIMPLIFIED, 'big'), SIMPLIFIED],
    ['utf-16le', inUtf16('minutes\n', 'little'), 'minutes\n'],
  ])('without a mark is read as what it is: %s', (encoding, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ kind: 'text', encoding, text, bom: false, damaged: false });
  });

  it.each([
    ['utf-8', inUtf8(`\ufeff${SIMPLIFIED}`)],
    ['utf-16le', inUtf16(`\ufeff${SIMPLIFIED}`, 'little')],
    ['utf-16be', inUtf16(`\ufeff${SIMPLIFIED}`, 'big')],
  ])('with a mark is read as the mark says, without it: %s', (encoding, bytes) => {
    const decoded = decode(bytes, { declared: 'big5' });
    expect(decoded).toMatchObject({ encoding, text: SIMPLIFIED, bom: true, certain: true });
  });

  it.each([
    ['utf-8', inUtf8(SIMPLIFIED), 'gb2312'],
    ['gb18030', inGbk(SIMPLIFIED), 'utf-8'],
    ['gb18030', inGbk(SIMPLIFIED), 'big5'],
    ['big5', inBig5(TRADITIONAL), 'gbk'],
    ['gb18030', inGbk(SIMPLIFIED), 'nonsense'],
  ])('that is said to be in another encoding is read rightly all the same: %s', (encoding, bytes, declared) => {
    expect(decode(bytes, { declared })).toMatchObject({ encoding, certain: true });
  });

  it('of two characters is read as it says, for nothing else tells', () => {
    const bytes = inBig5('泵閥');
    expect(decode(bytes, { declared: 'Big5' })).toMatchObject({ text: '泵閥', certain: false });
  });

  it.each([
    ['utf-8', inUtf8(SIMPLIFIED), 20],
    ['gb18030', inGbk(SIMPLIFIED), 5],
  ])('with a broken byte is still read, and called damaged: %s', (encoding, bytes, at) => {
    const broken = bytes.with(at, 0xff);
    const decoded = decode(broken);
    expect(decoded).toMatchObject({ kind: 'text', encoding, damaged: true });
  });

  it('that is cut off inside a character is still UTF-8', () => {
    expect(decode(inUtf8(SIMPLIFIED).subarray(0, -1))).toMatchObject({ encoding: 'utf-8', damaged: true });
  });

  it('may be empty', () => {
    expect(decode(new Uint8Array())).toMatchObject({ kind: 'text', text: '', encoding: 'utf-8' });
  });

  it('may hold a stray NUL', () => {
    expect(decode(inUtf8(`${SIMPLIFIED}\0`))).toMatchObject({ kind: 'text', encoding: 'utf-8' });
  });

  it('is told from noise, which is never taken for a text nor thrown at', () => {
    const random = seeded(1);
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({ length: round }, () => below(random, 256));
      const decoded = decode(bytes);
      if (round > 100) expect(decoded.kind).toBe('binary');
    }
  });
});

describe('the name of an encoding', () => {
  it.each([
    ['GB2312', 'gb18030'],
    ['gbk', 'gb18030'],
    [' UTF8 ', 'utf-8'],
    ['big5-hkscs', 'big5'],
    ['utf-16', 'utf-16le'],
    ['shift_jis', undefined],
    [undefined, undefined],
  ])('%s means %s', (label, encoding) => {
    expect(encodingNamed(label)).toBe(encoding);
  });
});
