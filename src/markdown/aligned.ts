/** Cells of a table that stand to one side, by a class: the pages' policy refuses styles of single elements. */

/** @param side as Markdown names it; the text runs from left to right in every language of the site */
export function alignedClass(side: string): string {
  return `aligned-${side === 'center' ? 'center' : side === 'right' ? 'end' : 'start'}`;
}

/** What HTML once called the side of a cell with these classes; undefined where text begins anyway. */
export function alignment(classes: readonly string[]): 'center' | 'right' | undefined {
  return (['center', 'right'] as const).find((side) => classes.includes(alignedClass(side)));
}
