/** The lines of a text, for rules that look for what hardly any text has. */

/**
 * @param pattern global; what it finds in a line it also finds in the whole text
 * @returns no line at all where the text has nothing of it
 */
export function linesWith(pattern: RegExp, text: string): readonly string[] {
  return text.search(pattern) < 0 ? [] : text.split('\n');
}
