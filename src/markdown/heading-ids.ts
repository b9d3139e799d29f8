/** Readable, stable ids for headings: the heading's own words, numbered from the second use on. */
import GithubSlugger, { slug } from 'github-slugger';

/** One call per document; the returned function must see the headings in order. */
export function headingIds(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(slug(text.trim().normalize('NFC')) || 'section');
}

/** A body's headings start at h2: all move by as many levels as the highest of them is away from it. */
export function headingShift(depths: readonly number[]): number {
  return depths.length === 0 ? 0 : 2 - Math.min(...depths);
}

export function shiftedDepth(depth: number, shift: number): number {
  return Math.min(6, depth + shift);
}
