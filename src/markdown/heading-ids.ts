/** Readable, stable ids for headings: the heading's own words, numbered from the second use on. */
import GithubSlugger, { slug } from 'github-slugger';

/** One call per document; the returned function must see the headings in order. */
export function headingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(slug(text.trim().normalize('NFC')) || 'section');
}

/** A body's headings start at h2: where it uses h1, all move down by one. */
export function headingShift(depths: readonly number[]): number {
  return depths.includes(1) ? 1 : 0;
}

export function shiftedDepth(depth: number, shift: number): number {
  return Math.min(6, depth + shift);
}
