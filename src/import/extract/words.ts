/** Where words begin and end in Chinese text. Only the boundaries are used: no dictionary knows the names in a bulletin. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export interface Word {
  readonly text: string;
  readonly start: number;
}

export function wordsOf(text: string): Word[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, start: index }));
}
