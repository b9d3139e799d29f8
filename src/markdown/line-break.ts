/** A line break in the source between two Chinese characters is no space on the page. */

const CHINESE_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6“”‘’—…·]$/u;
const CHINESE_START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6“”‘’—…·]/u;

/** Whether the break between `before` and `after` leaves nothing behind. */
export function breakIsEmpty(before: string, after: string): boolean {
  return CHINESE_END.test(before) && CHINESE_START.test(after);
}
