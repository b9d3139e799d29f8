/** Takes raw HTML apart into tags and comments, and keeps what is no sound tag: a browser might read it in another way. */

export type HtmlPart =
  | {
      readonly kind: 'open';
      readonly offset: number;
      readonly end: number;
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'close'; readonly offset: number; readonly end: number; readonly name: string }
  | { readonly kind: 'comment'; readonly offset: number; readonly end: number }
  /** CDATA, a doctype, a processing instruction, or a tag or comment that does not end. */
  | { readonly kind: 'broken'; readonly offset: number; readonly text: string };

const NAME = String.raw`[A-Za-z_:@][^\s"'<>/=]*`;
const VALUE = String.raw`"[^"]*"|'[^']*'|[^\s"'=<>\u0060]+`;
const OPEN = new RegExp(String.raw`<([A-Za-z][\w:.-]*)((?:\s+${NAME}(?:\s*=\s*(?:${VALUE}))?)*)\s*/?>`, 'y');
const ATTRIBUTE = new RegExp(String.raw`(${NAME})(?:\s*=\s*(${VALUE}))?`, 'g');
const CLOSE = /<\/([A-Za-z][\w:.-]*)\s*>/y;
// browsers end a comment at `--!>` too, and take `<!-->` for a whole one
const COMMENT = /<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->/y;

/** @param html as it stands in the text; offsets count from its beginning */
export function htmlParts(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let at = html.search(/<[A-Za-z/!?]/);
  while (at >= 0) {
    const open = match(OPEN, html, at);
    const close = open ? undefined : match(CLOSE, html, at);
    const whole = open ?? close ?? match(COMMENT, html, at);
    const next = at + (whole?.[0].length ?? 1);
    const place = { offset: at, end: next };
    if (open) parts.push({ kind: 'open', ...place, name: open[1] ?? '', attributes: attributesOf(open[2] ?? '') });
    else if (close) parts.push({ kind: 'close', ...place, name: close[1] ?? '' });
    else if (whole) parts.push({ kind: 'comment', ...place });
    else parts.push({ kind: 'broken', offset: at, text: firstWords(html.slice(at)) });
    const found = html.slice(next).search(/<[A-Za-z/!?]/);
    at = found < 0 ? -1 : next + found;
  }
  return parts;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.replace(/^(["'])([\s\S]*)\1$/, '$2')] as const,
  );
  return Object.fromEntries(pairs);
}

function firstWords(text: string): string {
  return (/^<(?:!\[CDATA\[|!--|[/!?]?[\w:-]*)/.exec(text)?.[0] ?? '<').slice(0, 20);
}

/** Elements without content, which have no end tag. */
const VOID = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source'],
  ...['track', 'wbr'],
]);
/** Elements that end by themselves where the one around them ends. */
const ENDS_BY_ITSELF = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'colgroup', 'caption', 'rt', 'rp'],
]);

/** Keeps count of what is open; blocks of Markdown may not be left with an element open that began in them. */
export class OpenElements<Place> {
  readonly #open: ({ name: string; place: Place } | 'block')[] = [];

  open(name: string, place: Place): void {
    if (!VOID.has(name.toLowerCase())) this.#open.push({ name, place });
  }

  /** @returns elements inside that were left open, and whether the one that ends had begun */
  close(name: string): { readonly left: readonly { name: string; place: Place }[]; readonly known: boolean } {
    if (VOID.has(name.toLowerCase())) return { left: [], known: true };
    const floor = this.#open.lastIndexOf('block') + 1;
    const at = this.#open.findLastIndex(
      (entry, index) => index >= floor && entry !== 'block' && isSame(entry.name, name),
    );
    if (at < 0) return { left: [], known: false };
    return { left: unfinished(this.#open.splice(at).slice(1)), known: true };
  }

  openBlock(): void {
    this.#open.push('block');
  }

  /** @returns elements that began in the block and are still open */
  closeBlock(): readonly { name: string; place: Place }[] {
    const floor = Math.max(0, this.#open.lastIndexOf('block'));
    return unfinished(this.#open.splice(floor));
  }
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

function unfinished<Place>(entries: readonly ({ name: string; place: Place } | 'block')[]) {
  return entries.flatMap((entry) => (entry === 'block' || ENDS_BY_ITSELF.has(entry.name.toLowerCase()) ? [] : [entry]));
}
