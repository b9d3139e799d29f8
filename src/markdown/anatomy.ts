/** What a Markdown text consists of, with places: the one shape that both parsers (.md and .mdx) produce. */

/** 1-based line and column inside the body. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Reference extends Place {
  /** As written, before any decoding. */
  readonly target: string;
}

export interface PictureReference extends Reference {
  readonly alt: string;
}

/** A raw HTML element in `.md`, an element or component in `.mdx`; names as written. */
export interface ElementUse extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Raw HTML in `.md` that browsers would mend in their own way. */
export interface HtmlFault extends Place {
  /** An element left open, an end tag without its element, or what is no sound tag at all. */
  readonly kind: 'open' | 'close' | 'broken';
  /** The element's name as written, or the beginning of what is broken. */
  readonly text: string;
}

export interface Heading extends Place {
  /** 2 to 6: the page's own title is the only h1. */
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/** Text between two headings; `id` is that of the heading above it, absent before the first. */
export interface Section {
  readonly id?: string;
  /** Plain text, heading included, blocks parted by line feeds. */
  readonly text: string;
}

export interface Anatomy {
  readonly links: readonly Reference[];
  readonly pictures: readonly PictureReference[];
  readonly elements: readonly ElementUse[];
  readonly htmlFaults: readonly HtmlFault[];
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  /** Programs inside `.mdx`: imports, exports and expressions. */
  readonly programs: readonly Place[];
  /** Set when the text cannot be parsed (only `.mdx` can fail); the lists are then empty. */
  readonly failure?: Place & { readonly message: string };
}

/** Of a text without anything. */
export const EMPTY_ANATOMY: Anatomy = {
  links: [],
  pictures: [],
  elements: [],
  htmlFaults: [],
  headings: [],
  sections: [],
  programs: [],
};

/** The whole plain text of a body. */
export function plainText(anatomy: Anatomy): string {
  return anatomy.sections.map((section) => section.text).join('\n');
}
