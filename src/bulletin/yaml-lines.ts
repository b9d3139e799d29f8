/** The lines of YAML that begin something, read as people write them: full-width colons, missing spaces and all. */

/** Columns are 1-based. */
export interface YamlLine {
  /** 1-based, in the text that was read. */
  readonly line: number;
  /** White space before anything else, as written. */
  readonly indent: string;
  /** `- `, `-` or several of them; empty outside lists. */
  readonly dash: string;
  /** Absent for an item that is a plain value. */
  readonly key?: YamlKey;
  /** What follows the key or the dash, without white space around it and without a comment behind it. */
  readonly value: string;
  readonly valueColumn: number;
  /** What stands behind the value from `#` on; absent where nothing does. */
  readonly comment?: { readonly text: string; readonly column: number };
}

export interface YamlKey {
  readonly name: string;
  readonly column: number;
  /** The colon with the white space around it, as written. */
  readonly separator: string;
  readonly separatorColumn: number;
}

const SPACE = '[ \\t\\u3000\\u00a0]';
const BEGIN = new RegExp(`^(${SPACE}*)((?:-(?!--)${SPACE}*)*)`, 'u');
const KEY = new RegExp(`^(["']?)([\\p{L}_][\\p{L}\\p{N}_-]{0,30})\\1(${SPACE}*[:：]${SPACE}*)`, 'u');

/** Reads line by line and skips what continues a value: block text, open quotes and brackets, further lines of text. */
export function yamlLines(text: string): YamlLine[] {
  const lines = text.split('\n');
  const found: YamlLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = readLine(lines[index] ?? '', index + 1);
    if (!line) continue;
    found.push(line);
    index = lastLineOf(lines, index, line);
  }
  return found;
}

function readLine(text: string, line: number): YamlLine | undefined {
  if (/^\s*(?:#|$)/.test(text)) return undefined;
  const [begin = '', indent = '', dash = ''] = BEGIN.exec(text) ?? [];
  const rest = text.slice(begin.length);
  const match = KEY.exec(rest);
  const [whole = '', quote = '', name = '', separator = ''] = match ?? [];
  // an address, a path of Windows
  const isKey = match !== null && !(/[:]$/.test(separator) && /^(?:\/\/|\\)/.test(rest.slice(whole.length)));
  const column = begin.length + 1;
  const valueColumn = isKey ? column + whole.length : column;
  const written = text.slice(valueColumn - 1);
  const value = withoutComment(written);
  const mark = written.indexOf('#', value.length);
  const parts = {
    value,
    valueColumn,
    ...(mark >= 0 && { comment: { text: written.slice(mark).trimEnd(), column: valueColumn + mark } }),
  };
  if (!isKey) return { line, indent, dash, ...parts };
  const separatorColumn = column + name.length + 2 * quote.length;
  return { line, indent, dash, key: { name, column, separator, separatorColumn }, ...parts };
}

/** A comment begins at a `#` behind white space, outside quotes. */
export function withoutComment(value: string): string {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0] ?? '';
  const comment = value.slice(quoted.length).search(/(?:^|\s)#/);
  return (comment < 0 ? value : value.slice(0, quoted.length + comment)).trimEnd();
}

/** Quotes and brackets that are open for longer were never meant to be. */
const FARTHEST = 200;

/** Index of the last line that belongs to the value which begins on line `index`. */
function lastLineOf(lines: readonly string[], index: number, { indent, dash, key, value }: YamlLine): number {
  const depth = widthOf(indent) + (key ? widthOf(dash) : 0);
  if (value === '') return index;
  if (/^["'[{]/.test(value)) {
    let whole = value;
    for (let last = index; last < Math.min(lines.length, index + FARTHEST); last++) {
      const next = lines[last] ?? '';
      if (last > index && /^[\p{L}_][\p{L}\p{N}_-]*[:：]/u.test(next)) return index;
      if (last > index) whole += `\n${next}`;
      if (isClosed(whole)) return last;
    }
    return index;
  }
  let last = index;
  for (let next = index + 1; next < lines.length; next++) {
    const text = lines[next] ?? '';
    if (text.trim() === '') continue;
    if (widthOf(/^\s*/.exec(text)?.[0] ?? '') <= depth) break;
    // a comment ends plain text; block text has none
    if (/^\s*#/.test(text) && !/^[|>]/.test(value)) break;
    last = next;
  }
  return last;
}

/** Tabs and full-width spaces count as the two columns that they are replaced by. */
export function widthOf(space: string): number {
  return space.length + (space.match(/[\t\u3000]/g)?.length ?? 0);
}

/** Whether the quotes or brackets that a value begins with are closed in it. */
export function isClosed(value: string): boolean {
  if (value.startsWith('"')) return /^"(?:[^"\\]|\\[\s\S])*"/.test(value);
  if (value.startsWith("'")) return /^'(?:[^']|'')*'(?!')/.test(value);
  let open = 0;
  for (const [mark] of value.matchAll(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') open++;
    else if (mark === ']' || mark === '}') open--;
  }
  return open <= 0;
}
