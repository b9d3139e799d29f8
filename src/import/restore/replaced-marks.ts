/** Which full-width marks of a damaged text were replaced by half-width ones: the damage differs from page to page. */

/** , : ; ! ? */
export type HalfWidthMark = string;

export const HALF_WIDTH_MARKS: readonly HalfWidthMark[] = [',', ':', ';', '!', '?'];

/** So many times more half-width ones beside Han characters leave no doubt about the few full-width ones. */
const MANY = 10;

/** Marks that the text may have lost the full-width ones of: those that it does not, or hardly, have. */
export function replacedMarks(text: string): Set<HalfWidthMark> {
  return new Set(
    HALF_WIDTH_MARKS.filter((mark) => {
      const beside = new RegExp(`\\p{Script=Han}[${mark}]|[${mark}]\\p{Script=Han}`, 'gu');
      const [half, full] = [text.match(beside)?.length ?? 0, text.split(fullWidth(mark)).length - 1];
      return full === 0 || half >= MANY * full;
    }),
  );
}

export function fullWidth(mark: HalfWidthMark): string {
  return String.fromCharCode(mark.charCodeAt(0) + 0xfee0);
}
