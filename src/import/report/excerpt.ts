/** Pieces of a text that fit into a line of the terminal, and where they stand. */

/** In characters. */
const EVIDENCE_LENGTH = 64;

/** What a value came from, around the value; empty where it would only say the value again. */
export function excerpt(evidence: string, value = ''): string {
  const line = inOneLine(evidence);
  if (line === inOneLine(value)) return '';
  const characters = [...line];
  if (characters.length <= EVIDENCE_LENGTH) return line;
  const found = line.indexOf(value.slice(0, 2));
  const at = found < 0 ? 0 : [...line.slice(0, found)].length;
  const start = Math.max(0, Math.min(at - EVIDENCE_LENGTH / 4, characters.length - EVIDENCE_LENGTH));
  const end = start + EVIDENCE_LENGTH;
  const part = characters.slice(start, end).join('');
  return `${start > 0 ? '…' : ''}${part}${end < characters.length ? '…' : ''}`;
}

/** The line of the file in which the words stand, 1-based; undefined where they do not stand in it as they are. */
export function lineOf(words: string, text: string): number | undefined {
  const needle = inOneLine(words).replace(/^…+|…+$/gu, '');
  const index = needle === '' ? -1 : text.split('\n').findIndex((line) => inOneLine(line).includes(needle));
  return index < 0 ? undefined : index + 1;
}

export function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

export function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
