/** How Chinese names and titles are typed in pinyin. */
import { pinyin } from 'pinyin-pro';
import type { Spelling } from '../search/spelling.ts';

/**
 * The readings of a text: as it stands, and word by word where that differs (银行业 as it stands, 行业 alone).
 * @param kind in a person's name the first character is read as a surname: 单 is shan, 曾 is zeng
 */
export function spellingsOf(text: string, kind: 'text' | 'person' = 'text'): Spelling[] {
  const whole = syllablesOf(text, kind);
  const byWord = kind === 'person' ? whole : wordsOf(text).flatMap(syllablesOfWord);
  return whole.join() === byWord.join()
    ? [{ text, syllables: whole }]
    : [
        { text, syllables: whole },
        { text, syllables: byWord },
      ];
}

// the same words come again and again, and reading one takes longer than finding it here
const KNOWN = new Map<string, string[]>();

function syllablesOfWord(word: string): string[] {
  const syllables = KNOWN.get(word) ?? syllablesOf(word, 'text');
  KNOWN.set(word, syllables);
  return syllables;
}

/** By code point. */
function syllablesOf(text: string, kind: 'text' | 'person'): string[] {
  const characters = [...text];
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    surname: kind === 'person' ? 'head' : 'off',
  });
  return characters.map((character, index) =>
    /\p{Script=Han}/u.test(character) && /^[a-z]+$/.test(syllables[index] ?? '') ? (syllables[index] ?? '') : '',
  );
}

// making one takes longer than parting a title with it
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
