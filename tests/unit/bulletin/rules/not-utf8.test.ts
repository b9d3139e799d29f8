/** Text in an old encoding is refused at its first bad character, with a guess at what it is. */
import { describe, expect, it } from 'vitest';
import { notUtf8 } from '../../../../src/bulletin/rules/not-utf8.ts';
import { inBig5, inGbk } from '../../encoding/written.ts';

const check = (bytes: Uint8Array) => notUtf8.check({ file: 'a.md', kind: 'file', bytes });
const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** 阀门 in GBK. */
const GBK = [0xb7, 0xa7, 0xc3, 0xc5];

describe('a file', () => {
  it.each(['', 'ASCII', '阀门\n', '\ufeff阀门', '😀𠮷'])('of sound UTF-8 is let through: %j', (text) => {
    expect(check(utf8(text))).toEqual([]);
  });

  it('with GBK in it is refused where that begins', () => {
    const [finding] = check(joined(utf8('---\ntitle: '), GBK, utf8('\n---\n')));
    expect(finding).toMatchObject({ line: 2, column: 8, message: '文件不是 UTF-8 编码，看起来是 GBK 或别的旧编码' });
  });

  it.each([
    ['GBK', inGbk('阀门检验安排讨论会')],
    ['Big5（繁体）', inBig5('閥門檢驗安排討論會')],
  ])('in %s is called so where that is beyond doubt', (name, bytes) => {
    expect(check(bytes)).toMatchObject([{ message: `文件不是 UTF-8 编码，看起来是 ${name}` }]);
  });

  it('that is something else under a wrong name is called what it is', () => {
    const [picture] = check(joined([0x89], utf8('PNG\r\n\x1a\n')));
    expect(picture).toMatchObject({ line: 1, column: 1, message: '这不是文本文件：PNG 图片' });
    const [noise] = check(Uint8Array.from({ length: 400 }, (_, at) => (at * at * 31 + at * 7) % 251));
    expect(noise).toMatchObject({ message: '这不是文本文件，或者已经损坏' });
  });

  it.each([0, 1, 2, 3, 62, 63, 64, 65, 1000])(
    'has its first bad byte found by halving, wherever it is: after %i characters',
    (count) => {
      const [finding] = check(joined(utf8('阀'.repeat(count)), [0xff], utf8('门'.repeat(70)), [0xff]));
      expect(finding).toMatchObject({ line: 1, column: count + 1 });
    },
  );

  it('that ends inside a character is refused at that character', () => {
    const [finding] = check(utf8('阀门检验').subarray(0, 11));
    expect(finding).toMatchObject({ line: 1, column: 4, message: '这里有一个坏掉的字，读不出来' });
  });

  it.each([
    ['little-endian with a mark', '\ufeff---\ntitle', true],
    ['little-endian without a mark', '---\ntitle', true],
    ['big-endian with a mark', '\ufeff阀门', false],
  ])('of UTF-16, %s, is called so', (_, text, little) => {
    const bytes = Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]));
    if (little) for (let i = 0; i < bytes.length; i += 2) bytes.subarray(i, i + 2).reverse();
    expect(check(bytes)).toMatchObject([{ line: 1, message: '文件不是 UTF-8 编码，看起来是 UTF-16' }]);
  });

  it('with a stray NUL is not accused of an encoding', () => {
    const [finding] = check(utf8('一行\n二\0行，后面还有足够多的字。'));
    expect(finding).toMatchObject({ line: 2, column: 2, message: '这里有一个看不见的空字符（NUL）' });
  });
});
