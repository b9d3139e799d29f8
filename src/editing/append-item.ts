/** Adds an entry to the end of a YAML list, written as its other entries are. */

/** A key, and its value as YAML. */
export type ItemField = readonly [key: string, value: string];

/** @param text of the file, perhaps empty; every character of it stays */
export function appendItem(text: string, fields: readonly ItemField[], comment?: string): string {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/\r\n?|\n/);
  const items = lines.filter((line) => /^ *- /.test(line));
  const [, indent = '', gap = ' '] = /^( *)-( +)/.exec(items.at(-1) ?? '') ?? [];
  const isInBraces = items.length > 0 && items.every((line) => /^ *- +\{.*\}\s*(?:#.*)?$/.test(line));
  const isSpaced =
    items.length < 2 || lines.some((line, at) => line.trim() === '' && /^ *- /.test(lines[at + 1] ?? ''));
  const entry = isInBraces
    ? [`${indent}-${gap}{ ${fields.map(([key, value]) => `${key}: ${value}`).join(', ')} }`]
    : fields.map(([key, value], at) => `${indent}${at === 0 ? `-${gap}` : ` ${gap}`}${key}: ${value}`);
  const note = comment === undefined ? [] : [`${indent}# ${comment}`];
  const isEmpty = text.trim() === '';
  // `[]` is how an empty list is written
  const before = /^\s*\[\s*\]\s*$/.test(text) || isEmpty ? '' : text.replace(/(?:\r\n?|\n)*$/, lineEnd);
  const space = before !== '' && isSpaced && !isInBraces ? lineEnd : '';
  return before + space + [...note, ...entry].join(lineEnd) + lineEnd;
}
