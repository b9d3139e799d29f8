/** Pinyin of names and titles: by what they mean, surnames as surnames, and word by word where that differs. */
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/build/spellings.ts';

const read = (text: string, kind?: 'text' | 'person') =>
  spellingsOf(text, kind).map(({ syllables }) => syllables.join(' '));

describe('spellingsOf', () => {
  it('reads a character by the word it is in', () => {
    expect(read('重庆')).toEqual(['chong qing']);
    expect(read('银行')).toEqual(['yin hang']);
    expect(read('绿色')).toEqual(['lv se']);
  });

  it('reads surnames as surnames', () => {
    expect(read('单田芳', 'person')).toEqual(['shan tian fang']);
    expect(read('曾国藩', 'person')).toEqual(['zeng guo fan']);
    expect(read('宁建国', 'person')).toEqual(['ning jian guo']);
  });

  it('has a syllable for each Chinese character and none for anything else', () => {
    const [spelling] = spellingsOf('T/HPA 0001《渣浆泵》👍𠮷a');
    expect(spelling?.syllables.length).toBe([...(spelling?.text ?? '')].length);
    expect(spelling?.syllables.filter(Boolean).slice(0, 3)).toEqual(['zha', 'jiang', 'beng']);
    expect(spelling?.syllables.slice(0, 11).join('')).toBe('');
  });

  it('reads a text both as it stands and word by word where that differs', () => {
    for (const { text, syllables } of spellingsOf('石家庄市行业协会长期银行业务'))
      expect(syllables.length).toBe([...text].length);
    expect(read('石工泵').length).toBe(1);
  });
});
