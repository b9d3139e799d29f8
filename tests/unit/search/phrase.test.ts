/** Phrases in restored text. */
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/search/phrase.ts';

const found = (text: string, phrase: readonly string[], whole = true) =>
  occurrences(text, phrase, whole).map(({ start, end }) => text.slice(start, end));

describe('occurrences', () => {
  it('finds a phrase however its code is connected', () => {
    expect(found('GB/T 3216-2016、gb-t3216 2016', ['gb', 't', '3216', '2016'])).toEqual([
      'GB/T 3216-2016',
      'gb-t3216 2016',
    ]);
  });

  it('finds Chinese across a space, but not across punctuation or lines', () => {
    expect(found('宁 建国，宁，建国\n宁\n建国', ['宁', '建', '国'])).toEqual(['宁 建国']);
  });

  it('takes whole words and numbers, or parts of them', () => {
    expect(found('2016 20 200', ['20'])).toEqual(['20']);
    expect(found('2016 20 200', ['20'], false)).toEqual(['20', '20', '20']);
  });
});
