/** Text as words of the dictionary and what stands between them, as the platform parts Chinese. */

let chinese: Intl.Segmenter | undefined;

/** @returns each with its place, all of the text together */
export function segments(text: string): Intl.SegmentData[] {
  chinese ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...chinese.segment(text)];
}
