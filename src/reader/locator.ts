/** Where a value stands in YAML text; js-yaml reads the values, `yaml` knows their places. Parsed only when asked. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Position } from '../bulletin/problem.ts';
import type { DataPath } from '../bulletin/schema.ts';

export type Locate = (path: DataPath, at?: 'key' | 'value') => Position;

/**
 * @param text the YAML text
 * @param firstLine the line of the file on which `text` begins, 1-based
 */
export function locator(text: string, firstLine: number): Locate {
  let parsed: { document: Document; lines: LineCounter } | undefined;
  return (path, at = 'value') => {
    parsed ??= parse(text);
    const offset = offsetOf(parsed.document.contents, path, at);
    if (offset === undefined) return { line: path.length === 0 ? Math.max(1, firstLine - 1) : firstLine, column: 1 };
    const { line, col } = parsed.lines.linePos(offset);
    return { line: firstLine + line - 1, column: col };
  };
}

function parse(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, logLevel: 'silent', schema: 'failsafe' }), lines };
}

/** Offset of the deepest part of `path` that exists. */
function offsetOf(root: unknown, path: DataPath, at: 'key' | 'value'): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const [depth, part] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) break;
      offset = start(last && at === 'value' ? (pair.value ?? pair.key) : pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(part)];
      offset = start(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
