/** What would change in a file, line by line, for a person at a terminal. */
import { structuredPatch } from 'diff';

export interface FileChange {
  /** As the person knows it: `content/tags.yaml`. */
  readonly name: string;
  /** Empty for a new file. */
  readonly before: string;
  readonly after: string;
  /** What changes besides the text: its encoding. */
  readonly notes: readonly string[];
}

/** Lines around each change; line ends are not shown. */
const AROUND = 1;

export function shownDiff({ name, before, after, notes }: FileChange, colour: boolean): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  const { hunks } = structuredPatch(name, name, plain(before), plain(after), '', '', { context: AROUND });
  const lines = hunks.flatMap(({ oldStart, lines }) => [
    paint(2, `  第 ${oldStart} 行起`),
    ...lines
      .filter((line) => !line.startsWith('\\'))
      .map((line) => (line.startsWith('-') ? paint(31, line) : line.startsWith('+') ? paint(32, line) : line)),
  ]);
  return [paint(1, name), ...notes.map((note) => `  ${note}`), ...lines].join('\n');
}
