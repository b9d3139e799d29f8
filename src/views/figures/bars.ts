/** Rows with a bar each: what is counted, how much, and where it is known the course over the years. */
import { rounded } from './scale.ts';

export interface BarRow {
  /** What is counted; two for a pair. A name without an address is plain text. */
  readonly links: readonly { readonly label: string; readonly href?: string }[];
  readonly count: string;
  /** Per cent of the longest bar. */
  readonly length: number;
  /** Whether it is to stand out as the largest. */
  readonly most: boolean;
  /** Path of the course over the years, see `coursePath`. */
  readonly course?: string;
}

/** Height of the drawing in which a course is drawn; its breadth is one per year. */
export const COURSE_HEIGHT = 10;

/**
 * Small columns, one per year, as the path of an SVG.
 * @returns absolute moves and relative lines inside a box of `counts.length` by `COURSE_HEIGHT`
 */
export function coursePath(counts: readonly number[]): string {
  const most = Math.max(...counts);
  return counts
    .map((count, index) => {
      if (count === 0) return '';
      // below a tenth of the height nothing would be seen
      const height = rounded(Math.max((COURSE_HEIGHT * count) / most, 1));
      return `M${rounded(index + 0.1)} ${COURSE_HEIGHT}v${-height}h.8v${height}z`;
    })
    .join('');
}
