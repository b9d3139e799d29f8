/** The beginning of a text, to stand for it where nobody wrote a summary. */
import type { Anatomy } from '../markdown/anatomy.ts';
import { breakIsEmpty } from '../markdown/line-break.ts';

/** In characters. */
const LENGTH = 80;

/** The first sentences that fit, headings left out; or the first characters with an ellipsis. */
export function beginning({ sections }: Pick<Anatomy, 'sections'>): string {
  const lines = sections.flatMap(({ id, text }) => text.split('\n').slice(id === undefined ? 0 : 1));
  const characters = [...inOneLine(lines)];
  if (characters.length <= LENGTH) return characters.join('');
  const head = characters.slice(0, LENGTH).join('');
  const sentences = /^.*(?:[。！？]|[.!?](?=\s))/su.exec(head)?.[0];
  if (sentences !== undefined && [...sentences].length >= LENGTH / 3) return sentences;
  // never in the middle of a foreign word
  return `${head.replace(/(?<=\s)[\p{Script=Latin}\d]+$/u, '').trimEnd()}…`;
}

/** Lines as they would stand in one paragraph: between Chinese no space. */
function inOneLine(lines: readonly string[]): string {
  let text = '';
  for (const line of lines.map((part) => part.trim()).filter(Boolean))
    text += text === '' || breakIsEmpty(text, line) ? line : ` ${line}`;
  return text;
}
