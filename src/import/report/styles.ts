/** Weight and colour for a terminal. */

export interface Styles {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Everything they say must be clear without them. */
export function styles(colour: boolean): Styles {
  const paint = (code: number) => (text: string) => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { strong: paint(1), faint: paint(2), doubtful: paint(33), good: paint(32), bad: paint(31) };
}
