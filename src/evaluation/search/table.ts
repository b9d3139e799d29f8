/** A table of plain text whose columns stand straight though Chinese characters are twice as wide as others. */

/** @param rows the first is the head */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ');
  const [head = [], ...rest] = rows;
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(head), rule, ...rest.map(line)].map((text) => text.trimEnd()).join('\n');
}

/** In the columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
