/** The text of a file as an editor sees it, whatever encoding it is kept in. */
import type { Problem } from '../bulletin/problem.ts';
import { problem, type SourceFile } from '../bulletin/rule.ts';
import { sourceRules } from '../bulletin/rules/index.ts';
import { decode } from '../encoding/decode.ts';

export interface OpenedSource {
  /** Without byte order mark, line feeds only; absent when the file is not to be read. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

export function openSource(source: SourceFile): OpenedSource {
  const problems: Problem[] = [];
  for (const rule of sourceRules) {
    const found = rule.check(source).map((finding) => problem(rule, finding));
    problems.push(...found);
    if (found.some(({ edits }) => !edits)) return { problems };
  }
  const text = problems.length === 0 ? new TextDecoder().decode(source.bytes) : decodedText(source.bytes);
  return { text: text.replace(/\r\n?/g, '\n'), problems };
}

function decodedText(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : '';
}
