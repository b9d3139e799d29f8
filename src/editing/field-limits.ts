/** What a field's schema allows that its declaration does not say, found by asking the schema. */
import type { Field } from '../bulletin/field.ts';

/** The least number that a number field takes. */
export function leastOf({ schema }: Field): number {
  return schema.safeParse('0').success ? 0 : 1;
}

/** Whether a choice takes no word but its own; the others take what `site.yaml` lists. */
export function isClosed({ schema }: Field): boolean {
  return !schema.safeParse('（没有的词）').success;
}
