/** Forms of characters: the table that travels, and texts that keep their length. */
import { describe, expect, it } from 'vitest';
import { asFound, NO_VARIANTS, readVariants, variantTable } from '../../../src/search/variants.ts';

const variants = new Map([
  ['標', '标'],
  ['準', '准'],
  ['龍', '龙'],
]);

describe('variantTable', () => {
  it('holds only what leads to characters of the index', () => {
    expect([...readVariants(variantTable(variants, new Set('标准')))]).toEqual([
      ['標', '标'],
      ['準', '准'],
    ]);
  });

  it('is the same in whatever order it was made', () => {
    const turned = new Map([...variants].reverse());
    expect(variantTable(turned, new Set('标准龙'))).toEqual(variantTable(variants, new Set('标准龙')));
  });
});

describe('asFound', () => {
  it('changes forms and nothing else', () => {
    expect(asFound('GB标準，龍 👍𠮷', variants)).toBe('GB标准，龙 👍𠮷');
    expect(asFound('標準', NO_VARIANTS)).toBe('標準');
  });
});
