/**
 * What a reader asks for with a query, and where a text says it: by plain comparison of text, apart from the search.
 *
 * A query is parted into requests by punctuation, and by space between Han characters. What holds together is found
 *
 * - without regard to case, to accents on Latin letters, to full-width forms and to invisible characters;
 * - within a line, never across punctuation;
 * - with or without space around Han characters, for “IS 型泵”, “IS型泵” and “通 知” are matters of typesetting;
 * - inside codes with any one connector, with space, or with neither where letters and digits meet:
 *   GB/T 3216-2016, GB/T3216—2016. “3.2” is not “32”, and “GB/T” not “GBT”, for that would be another number or word;
 * - as whole words and numbers: “IS” is not in “ISO”, nor “16” in “2016”.
 *
 * Less than that is not asked for, though a reader would not call it wrong: a longer word or number that begins so, for
 * the query may still be being typed, and a part of a joined name, “server” in “MetaServer”.
 */

export interface Request {
  /** For a text in lower case. */
  readonly whole: RegExp;
  /** The same, where the end may be inside a word or number and the beginning at a capital inside a word. */
  readonly partly: RegExp;
  /** Its letters and digits alone, which every text that says it must hold; spares most uses of the expressions. */
  readonly gist: string;
}

/** A text made ready to be looked through. */
export interface ReadyText {
  readonly text: string;
  readonly lower: string;
  readonly gist: string;
}

const LETTER = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}';
const CONNECTOR = '\\-‐‑‒–—−－/／.．:：';
const PARTS = new RegExp(
  `(?<letters>[${LETTER}][${LETTER}\\p{M}]*)|(?<digits>[0-9]+)|(?<single>[\\p{L}\\p{N}\\p{M}])|(?<space>\\s+)|(?<connector>[${CONNECTOR}])|[^]`,
  'gu',
);

/** Where a joined name goes on: Meta|Server, HTTP|Server. */
const CAPITAL = '(?-i:(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}))';

type Kind = 'letters' | 'digits' | 'single' | 'space' | 'connector' | 'mark';

interface Part {
  readonly kind: Kind;
  readonly text: string;
}

export function requestsOf(query: string): Request[] {
  const parts = Array.from(evened(query).toLowerCase().matchAll(PARTS), ({ 0: text, groups = {} }): Part => {
    const kinds = ['letters', 'digits', 'single', 'space', 'connector'] as const;
    return { kind: kinds.find((kind) => groups[kind] !== undefined) ?? 'mark', text };
  });
  const requests: Part[][] = [[]];
  parts.forEach((part, index) => {
    if (isWord(part)) requests.at(-1)?.push(part);
    else if (!joins(part, parts[index - 1], parts[index + 1])) requests.push([]);
  });
  return requests.filter((words) => words.length > 0).map(request);
}

/** @param text lines parted by line feeds */
export function ready(text: string): ReadyText {
  const even = evened(text);
  return { text: even, lower: even.toLowerCase(), gist: gistOf(even) };
}

/** How often a text says what is asked for. */
export function timesIn({ lower, gist }: ReadyText, request: Request): number {
  return gist.includes(request.gist) ? Array.from(lower.matchAll(request.whole)).length : 0;
}

/** Whether a text says it at least as a part of longer words. */
export function isPartOf({ text, gist }: ReadyText, request: Request): boolean {
  return gist.includes(request.gist) && text.search(request.partly) >= 0;
}

/** One spelling for what readers take to be the same; the case stays. */
function evened(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/g, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC');
}

function gistOf(even: string): string {
  return even.toLowerCase().replace(/[^\p{L}\p{N}\p{M}\n]+/gu, '');
}

function isWord({ kind }: Part): boolean {
  return kind === 'letters' || kind === 'digits' || kind === 'single';
}

function isRun(part: Part | undefined): boolean {
  return part?.kind === 'letters' || part?.kind === 'digits';
}

/** Whether what is no word itself holds its neighbours together: a connector in a code, space beside a code. */
function joins({ kind }: Part, before: Part | undefined, after: Part | undefined): boolean {
  if (!before || !after || !isWord(before) || !isWord(after)) return false;
  if (kind === 'connector') return isRun(before) && isRun(after);
  return kind === 'space' && (isRun(before) || isRun(after));
}

function request(words: readonly Part[]): Request {
  const pattern = words.map((word, index) => gap(words[index - 1], word) + word.text).join('');
  const start = edge(words[0], '<!');
  const partlyStart = words[0]?.kind === 'letters' ? `(?:${start}|${CAPITAL})` : start;
  let whole: RegExp | undefined;
  let partly: RegExp | undefined;
  // made when first used: they are dear, and most texts are ruled out by the gist
  return {
    get whole() {
      return (whole ??= new RegExp(start + pattern + edge(words.at(-1), '!'), 'gu'));
    },
    get partly() {
      return (partly ??= new RegExp(partlyStart + pattern, 'iu'));
    },
    gist: gistOf(words.map(({ text }) => text).join('')),
  };
}

/** What may stand between two words of a request. */
function gap(before: Part | undefined, after: Part): string {
  if (!before) return '';
  if (!isRun(before) || !isRun(after)) return '[^\\S\\n]*';
  return `(?:[^\\S\\n]+|[${CONNECTOR}])${before.kind === after.kind ? '' : '?'}`;
}

function edge(part: Part | undefined, look: '!' | '<!'): string {
  if (part?.kind === 'digits') return `(?${look}[0-9])`;
  return part?.kind === 'letters' ? `(?${look}[${LETTER}])` : '';
}
