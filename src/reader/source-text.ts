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
  if (problems.length === 0) return { text: soundText(source.bytes), problems };
  return { text: withLineFeeds(decodedText(source.bytes)), problems };
}

/** The text of bytes that no rule has anything to say about. */
export function soundText(bytes: Uint8Array): string {
  return withLineFeeds(UTF_8.decode(bytes));
}

const UTF_8 = new TextDecoder();

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodedText(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : '';
}
