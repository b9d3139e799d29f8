/** Phrases: tokens that stand side by side in a text, and the places where they do. */
import { isRun, LOOSE_INSIDE_CODES } from './tokens.ts';

/** Lower-case tokens, at least one. */
export type Phrase = readonly string[];

export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a phrase stands in a restored text, in order.
 * @param whole whether its outer letters and digits must be whole words and numbers
 */
export function occurrences(text: string, phrase: Phrase, whole: boolean): Occurrence[] {
  const pattern = phrase.map((token, index) => gapBefore(phrase[index - 1], token) + token).join('');
  const before = whole ? boundary(phrase[0], '<!') : '';
  const after = whole ? boundary(phrase.at(-1), '!') : '';
  return Array.from(text.matchAll(new RegExp(before + pattern + after, 'giu')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function gapBefore(previous: string | undefined, token: string): string {
  if (previous === undefined) return '';
  return isRun(previous) && isRun(token) ? `[${LOOSE_INSIDE_CODES}]*` : '[^\\S\\n]*';
}

function boundary(token: string | undefined, look: '!' | '<!'): string {
  if (!isRun(token)) return '';
  return `(?${look}${/^\d/.test(token ?? '') ? '\\d' : '\\p{Script=Latin}'})`;
}
