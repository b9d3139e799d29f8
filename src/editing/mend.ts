/** Mends a text by the edits of its problems, once. */
import type { Finding } from '../bulletin/problem.ts';
import { patch } from './patch.ts';

export interface Mended<F> {
  readonly text: string;
  /** Those whose edits are in the text. */
  readonly mended: readonly F[];
}

/**
 * Edits that touch each other are not made together: the first one in the order given is made, the other has to wait
 * until the text is checked again.
 * @param text as it stands in the file, with its own line endings, which new lines get too
 */
export function mend<F extends Finding>(text: string, findings: readonly F[]): Mended<F> {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const mendable = findings.filter(({ edits }) => edits !== undefined);
  const groups = mendable.map(({ edits = [] }) =>
    edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', lineEnd) })),
  );
  const { text: changed, applied } = patch(text, groups);
  return { text: changed, mended: mendable.filter((_, index) => applied[index]) };
}
