/** Takes a `.md` body apart: links, pictures, raw HTML, headings and plain text, each with its place. */
import { Parser } from 'htmlparser2';
import type { Token } from 'markdown-it';
import type {
  Anatomy,
  ElementUse,
  Heading,
  HtmlFault,
  Place,
  PictureReference,
  Reference,
  Section,
} from './anatomy.ts';
import { htmlParts, OpenElements } from './html-tags.ts';
import { createParser, inlineText, TASK_BOX } from './parser.ts';

const parser = createParser();
// an unsafe link must be seen to be reported; the renderer keeps its own guard
parser.validateLink = () => true;

export function anatomyOfMd(body: string): Anatomy {
  const walk = new Walk(body.split('\n'));
  for (const token of parser.parse(body, {})) walk.visit(token);
  return walk.result();
}

/** Collects while going through the block tokens in order. */
class Walk {
  readonly #lines: readonly string[];
  readonly #links: Reference[] = [];
  readonly #pictures: PictureReference[] = [];
  readonly #elements: ElementUse[] = [];
  readonly #htmlFaults: HtmlFault[] = [];
  readonly #open = new OpenElements<Place>();
  readonly #headings: Heading[] = [];
  readonly #sections: { id?: string; parts: string[] }[] = [{ parts: [] }];
  #heading: Token | undefined;
  #block: readonly [number, number];
  /** Where the next search for each target starts, so that a repeated link is found at its second place. */
  readonly #searched = new Map<string, Place>();

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#block = [0, lines.length];
  }

  visit(token: Token): void {
    if (token.map) this.#block = token.map;
    this.#nest(token);
    if (token.type === 'heading_open') this.#heading = token;
    else if (token.type === 'inline') this.#inline(token);
    else if (token.type === 'html_block')
      this.#html(token.content, { line: (token.map?.[0] ?? 0) + 1, column: 1 }, true);
    else if (token.type === 'fence' || token.type === 'code_block') this.#text(token.content);
  }

  result(): Anatomy {
    this.#leftOpen(this.#open.closeBlock());
    return {
      links: this.#links,
      pictures: this.#pictures,
      elements: this.#elements,
      htmlFaults: this.#htmlFaults,
      headings: this.#headings,
      sections: this.#sections
        .filter((section) => section.parts.length > 0)
        .map(({ id, parts }): Section => ({ ...(id !== undefined && { id }), text: parts.join('\n') })),
      programs: [],
    };
  }

  #inline(token: Token): void {
    const text = inlineText(token).trim();
    if (this.#heading) {
      const id = String(this.#heading.attrGet('id') ?? '');
      const place = { line: this.#block[0] + 1, column: 1 };
      this.#headings.push({ depth: Number(this.#heading.tag.slice(1)), text, id, ...place });
      this.#sections.push({ id, parts: [] });
      this.#heading = undefined;
    }
    this.#text(text);
    for (const child of token.children ?? []) {
      this.#nest(child);
      if (child.type === 'link_open') {
        const target = String(child.attrGet('href') ?? '');
        this.#links.push({ target, ...this.#find(target || '()') });
      } else if (child.type === 'image') {
        const target = String(child.attrGet('src') ?? '');
        this.#pictures.push({ target, alt: child.content, ...this.#find(target || '()') });
      } else if (child.type === 'html_inline' && !TASK_BOX.test(child.content)) {
        this.#html(child.content, this.#find(child.content), false);
      }
    }
  }

  /** An element may not end outside the part of the text in which it began. */
  #nest(token: Token): void {
    if (token.nesting === 1) this.#open.openBlock();
    if (token.nesting === -1) this.#leftOpen(this.#open.closeBlock());
  }

  #leftOpen(elements: readonly { name: string; place: Place }[]): void {
    this.#htmlFaults.push(...elements.map(({ name, place }) => ({ kind: 'open' as const, text: name, ...place })));
  }

  #text(text: string): void {
    if (text.trim() !== '') this.#sections.at(-1)?.parts.push(text.trim());
  }

  /** The place of `needle` in the current block; markdown-it knows only the lines of blocks. */
  #find(needle: string): Place {
    const [start, end] = this.#block;
    const first = needle.split('\n')[0] ?? '';
    const from = this.#searched.get(needle);
    for (let line = start; line < end; line++) {
      if (from && line < from.line) continue;
      const column = (this.#lines[line] ?? '').indexOf(first, from?.line === line ? from.column : 0);
      if (first !== '' && column >= 0) {
        this.#searched.set(needle, { line, column: column + 1 });
        return { line: line + 1, column: column + 1 };
      }
    }
    return { line: start + 1, column: 1 };
  }

  /** @param ownsText whether the text inside is nowhere else: true for a block, false for one inline tag */
  #html(html: string, start: Place, ownsText: boolean): void {
    for (const part of htmlParts(html)) {
      const before = html.slice(0, part.offset).split('\n');
      const place = {
        line: start.line + before.length - 1,
        column: (before.length === 1 ? start.column : 1) + (before.at(-1) ?? '').length,
      };
      if (part.kind === 'broken') this.#htmlFaults.push({ kind: 'broken', text: part.text, ...place });
      else if (part.kind === 'open') this.#element(part, place);
      else if (part.kind === 'close') {
        const { left, known } = this.#open.close(part.name);
        this.#leftOpen(left);
        if (!known) this.#htmlFaults.push({ kind: 'close', text: part.name, ...place });
      }
    }
    if (!ownsText) return;
    const reader = new Parser({ ontext: (text) => this.#text(text) });
    reader.end(html);
  }

  #element({ name, attributes }: Pick<ElementUse, 'name' | 'attributes'>, place: Place): void {
    this.#elements.push({ name, attributes, ...place });
    this.#open.open(name, place);
    const { href, src, alt = '' } = attributes;
    if (name.toLowerCase() === 'a' && href) this.#links.push({ target: href, ...place });
    if (name.toLowerCase() === 'img' && src) this.#pictures.push({ target: src, alt, ...place });
  }
}
