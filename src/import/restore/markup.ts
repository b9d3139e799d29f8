/** What in a Markdown text is not prose: code, addresses, tags, marks of syntax. Nothing there may be changed. */

const FENCE = /^ {0,3}(?:> ?)*(`{3,}|~{3,})/;

const INLINE = new RegExp(
  [
    /(?<!`)(?<ticks>`+)(?!`).+?(?<!`)\k<ticks>(?!`)/, // code
    /<!--[^]*?-->|<\/?[A-Za-z][^<>\n]*>/, // tags, and addresses in angle brackets
    /\]\((?:[^()\n]|\([^()\n]*\))*\)/, // where a link leads, with its title
    /(?<=^ {0,3})\[\^[^\]\n]+\]:/m, // the label of a footnote
    /(?<=^ {0,3})\[[^\]\n]+\]:[^\n]*/m, // where a named link leads
    /\[\^[^\]\n]+\]/,
    /!(?=\[)/,
    /(?:https?|ftp):\/\/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’<>]*[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’<>,;:!?.)]/u,
    /\bwww\.[\w.-]+\w(?:\/[\w./?%&=~#-]*)?/,
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
    /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i,
    /\{[:#.][^{}\n]*\}/, // attributes
    /^[ \t]*:{2,}[^\n]*/m, // containers
    /:[a-z\d_+-]+:(?=\s|$)/m, // shortcodes of emoji
    /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m, // the rule of a table
    /\\[!-/:-@[-`{-~]/, // escaped
  ]
    .map(({ source }) => source)
    .join('|'),
  'gimu',
);

/** A byte for each UTF-16 unit of a text: 1 where nothing may be changed. */
export type Mask = Uint8Array;

/** Fenced code alone, which is what it is even where it looks like debris. */
export function codeMask(text: string): Mask {
  const mask = new Uint8Array(text.length);
  let fence: string | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    const closes = fence !== undefined && mark?.startsWith(fence) === true && /^[\s>]*[`~]+\s*$/.test(line);
    if (fence !== undefined || mark !== undefined) mask.fill(1, offset, offset + line.length);
    if (fence === undefined) fence = mark;
    else if (closes) fence = undefined;
    offset += line.length + 1;
  }
  return mask;
}

/** Everything that is not prose. */
export function markupMask(text: string): Mask {
  const mask = codeMask(text);
  for (const { index, 0: found } of text.matchAll(INLINE))
    if (mask[index] !== 1) mask.fill(1, index, index + found.length);
  return mask;
}

/** Whether every unit from `start` up to `end` is prose. */
export function isProse(mask: Mask, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (mask[at] === 1) return false;
  return true;
}

/** A text with blanks for everything that is not prose, so that offsets stay. */
export function proseIn(text: string): string {
  const mask = markupMask(text);
  return text.replace(/[^\n]/g, (unit, index: number) => (mask[index] === 1 ? ' ' : unit));
}
