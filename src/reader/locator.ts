/** Where a value stands in YAML text; js-yaml reads the values, `yaml` knows their places. Parsed only when asked. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Position, Span } from '../bulletin/problem.ts';
import type { DataPath } from '../bulletin/schema.ts';

export type Locate = (path: DataPath, at?: 'key' | 'value') => Span;

/**
 * @param text the YAML text
 * @param firstLine the line of the file on which `text` begins, 1-based
 */
export function locator(text: string, firstLine: number): Locate {
  let parsed: { document: Document; lines: LineCounter } | undefined;
  return (path, at = 'value') => {
    parsed ??= parse(text);
    const { lines } = parsed;
    const found = rangeOf(parsed.document.contents, path, at);
    if (!found) return { line: path.length === 0 ? Math.max(1, firstLine - 1) : firstLine, column: 1 };
    const placeOf = (offset: number): Position => {
      const { line, col } = lines.linePos(offset);
      return { line: firstLine + line - 1, column: col };
    };
    return { ...placeOf(found.start), ...(found.isWhole && found.end > found.start && { end: placeOf(found.end) }) };
  };
}

function parse(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, logLevel: 'silent', schema: 'failsafe' }), lines };
}

interface Range {
  readonly start: number;
  readonly end: number;
  /** Whether it is what was asked for, and not only the nearest thing there is. */
  readonly isWhole: boolean;
}

/** Where the deepest part of `path` that exists begins and ends. */
function rangeOf(root: unknown, path: DataPath, at: 'key' | 'value'): Range | undefined {
  let node: unknown = root;
  let range: Range | undefined;
  for (const [depth, part] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) break;
      range = extent(last && at === 'value' ? (pair.value ?? pair.key) : pair.key, last) ?? range;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(part)];
      range = extent(item, last) ?? range;
      node = item;
    } else break;
  }
  return range;
}

/** Without the white space and comments behind it. */
function extent(node: unknown, isWhole: boolean): Range | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1], isWhole } : undefined;
}
