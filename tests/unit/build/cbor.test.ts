/** CBOR as RFC 8949 gives it in its examples (appendix A). */
import { describe, expect, it } from 'vitest';
import { CborWriter } from '../../../src/build/cbor.ts';

const hex = (writer: CborWriter) => Buffer.from(writer.bytes()).toString('hex');

describe('a writer of CBOR', () => {
  it.each([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [256, '190100'],
    [1000, '1903e8'],
    [65535, '19ffff'],
    [65536, '1a00010000'],
    [1000000, '1a000f4240'],
    [4294967295, '1affffffff'],
    [-1, '20'],
    [-10, '29'],
    [-100, '3863'],
    [-1000, '3903e7'],
  ])('writes %d', (number, expected) => {
    expect(hex(new CborWriter().number(number))).toBe(expected);
  });

  it.each([
    ['', '60'],
    ['IETF', '6449455446'],
    ['水', '63e6b0b4'],
    ['𐅑', '64f0908591'],
  ])('writes “%s”', (text, expected) => {
    expect(hex(new CborWriter().text(text))).toBe(expected);
  });

  it('writes arrays, one in the other', () => {
    const inner = new CborWriter().array(2).number(2).number(3);
    expect(hex(new CborWriter().array(2).number(1).put(inner.bytes()))).toBe('8201820203');
  });

  it('forgets nothing when it outgrows its room', () => {
    const writer = new CborWriter().array(1000);
    for (let number = 0; number < 1000; number++) writer.number(number % 24);
    expect(hex(writer)).toBe(
      `9903e8${Array.from({ length: 1000 }, (_, n) => (n % 24).toString(16).padStart(2, '0')).join('')}`,
    );
  });
});
