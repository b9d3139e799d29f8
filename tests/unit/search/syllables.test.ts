/** The table of syllables, against the library that makes the index's pinyin, and letters taken apart. */
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { SYLLABLES, syllableReadings, syllablesFrom } from '../../../src/search/syllables.ts';

describe('the syllables', () => {
  it('hold every syllable of every common character', () => {
    const known = new Set(SYLLABLES);
    const missing = new Set<string>();
    // 一 to 龥: the Chinese characters of the first Unicode, Simplified and Traditional
    for (let code = 0x4e00; code <= 0x9fa5; code++) {
      const [syllable = ''] = pinyin(String.fromCodePoint(code), { toneType: 'none', type: 'array', v: true });
      if (/^[a-z]+$/.test(syllable) && !known.has(syllable)) missing.add(syllable);
    }
    // interjections and measures of two syllables
    expect([...missing].filter((syllable) => !/^(?:hm|hng|m|n|ng|r)$/.test(syllable))).toEqual([]);
  });

  it('are in order, each once', () => {
    expect([...new Set(SYLLABLES)].sort()).toEqual(SYLLABLES);
  });
});

describe('syllableReadings', () => {
  it('finds all ways, longer syllables first', () => {
    expect(syllableReadings('xian', 9)).toEqual([['xian'], ['xi', 'an']]);
    expect(syllableReadings('zhajiangbeng', 9)[0]).toEqual(['zha', 'jiang', 'beng']);
    expect(syllableReadings('zjb', 9)).toEqual([]);
    expect(syllableReadings('', 9)).toEqual([[]]);
  });

  it('stops at as many as are wanted', () => {
    expect(syllableReadings('xian'.repeat(40), 7).length).toBe(7);
  });
});

describe('syllablesFrom', () => {
  it('gives the shortest first', () => {
    expect(syllablesFrom('cha')).toEqual(['cha', 'chai', 'chan', 'chao', 'chang']);
    expect(syllablesFrom('v')).toEqual([]);
  });
});
