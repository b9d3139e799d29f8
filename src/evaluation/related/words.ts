/** The words of a text as `Intl.Segmenter` finds them: what a plain method has to go by. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** @returns word → how often; width and case are folded */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').toLowerCase()))
    if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return counts;
}
