/** Takes an `.mdx` body apart, into the same shape as a `.md` body. */
import type { FootnoteDefinition, Heading as MdastHeading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import {
  EMPTY_ANATOMY,
  type Anatomy,
  type ElementUse,
  type Heading,
  type Place,
  type PictureReference,
  type Reference,
  type Section,
} from './anatomy.ts';
import { headingIds, headingShift, shiftedDepth } from './heading-ids.ts';
import { breakIsEmpty } from './line-break.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

/** Never throws: a text that is not MDX comes back with `failure` set. */
export function anatomyOfMdx(body: string): Anatomy {
  let root: Root;
  try {
    root = parser.parse(body);
  } catch (error) {
    return { ...EMPTY_ANATOMY, failure: failureOf(error) };
  }
  const links: Reference[] = [];
  const pictures: PictureReference[] = [];
  const elements: ElementUse[] = [];
  const programs: Place[] = [];
  const namedPictures = picturesByReference(root);
  visit(root, (node) => {
    const place = placeOf(node);
    const at = (target: string) => placeOfTarget(body, node, target);
    const named = node.type === 'definition' ? namedPictures.get(node.identifier) : undefined;
    if (node.type === 'link') links.push({ target: node.url, ...at(node.url) });
    else if (node.type === 'definition') {
      if (named) pictures.push({ target: node.url, alt: named.alt, ...at(node.url) });
      if (!named || named.isLinkToo) links.push({ target: node.url, ...at(node.url) });
    } else if (node.type === 'image') pictures.push({ target: node.url, alt: node.alt ?? '', ...at(node.url) });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = elementOf(node);
      elements.push(element);
      programs.push(...node.attributes.filter(isProgram).map(() => place));
      const { src, href, alt } = element.attributes;
      if (href !== undefined) links.push({ target: href, ...at(href) });
      if (src !== undefined) pictures.push({ target: src, alt: alt ?? '', ...at(src) });
    } else if (node.type === 'mdxjsEsm') programs.push(place);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node.value)) programs.push(place);
      node.value = ''; // no text of the page
    }
  });
  return { links, pictures, elements, htmlFaults: [], programs, ...outline(root) };
}

/** Definition → the picture that is named by it: `![alt][name]`. */
function picturesByReference(root: Root): ReadonlyMap<string, { readonly alt: string; readonly isLinkToo: boolean }> {
  const linked = new Set<string>();
  visit(root, 'linkReference', (node) => void linked.add(node.identifier));
  const pictures = new Map<string, { alt: string; isLinkToo: boolean }>();
  visit(root, 'imageReference', ({ identifier, alt }) => {
    pictures.set(identifier, { alt: alt ?? '', isLinkToo: linked.has(identifier) });
  });
  return pictures;
}

function outline(root: Root): { headings: Heading[]; sections: Section[] } {
  const idFor = headingIds();
  const depths: number[] = [];
  visit(root, 'heading', (node) => void depths.push(node.depth));
  const shift = headingShift(depths);
  const headings: Heading[] = [];
  const sections: { id?: string; parts: string[] }[] = [{ parts: [] }];
  const notes: FootnoteDefinition[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') return;
    if (node.type === 'footnoteDefinition' && !notes.includes(node)) return void notes.push(node);
    if (node.type === 'heading') {
      const text = toString(node);
      const id = idFor(text);
      headings.push({ depth: shiftedDepth(node.depth, shift), text, id, ...placeOf(node) });
      sections.push({ id, parts: [] });
    }
    for (const text of ownTexts(node)) if (text !== '') sections.at(-1)?.parts.push(text);
    if ('children' in node && !isParagraph(node)) node.children.forEach(walk);
  };
  walk(root);
  // the page shows them at its end
  notes.forEach(walk);
  return {
    headings,
    sections: sections
      .filter((section) => section.parts.length > 0)
      .map(({ id, parts }) => ({ ...(id !== undefined && { id }), text: parts.join('\n') })),
  };
}

function isParagraph(node: Nodes): node is Paragraph | MdastHeading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** What `node` itself adds to the text of the page, its blocks aside. */
function ownTexts(node: Nodes): string[] {
  if (isParagraph(node)) return [joinLines(phrasingText(node)).trim()];
  if (node.type === 'code') return [node.value.trim()];
  return node.type === 'mdxJsxFlowElement' ? captionsOf(node) : [];
}

function phrasingText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(phrasingText).join('') : toString(node);
}

function joinLines(text: string): string {
  return text.replace(/(.?)[ \t]*(?:\r\n?|\n)[ \t]*(?=(.?))/gu, (_, before: string, after: string) =>
    breakIsEmpty(before, after) ? before : `${before} `,
  );
}

/** What a component shows of its attributes. */
function captionsOf(node: MdxJsxFlowElement): string[] {
  const { caption, name } = elementOf(node).attributes;
  return [name, caption].filter((text) => text !== undefined);
}

function elementOf(node: MdxJsxFlowElement | MdxJsxTextElement): ElementUse {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [[attribute.name, literal(attribute)] as const] : [],
  );
  return { name: node.name ?? '', attributes: Object.fromEntries(attributes), ...placeOf(node) };
}

function literal(attribute: MdxJsxAttribute): string {
  if (attribute.value === null || attribute.value === undefined) return '';
  return typeof attribute.value === 'string' ? attribute.value : attribute.value.value;
}

const LITERAL = /^\s*(?:true|false|-?\d+(?:\.\d+)?|"[^"\\]*"|'[^'\\]*')\s*$/;

function isProgram(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): boolean {
  if (attribute.type === 'mdxJsxExpressionAttribute') return true;
  return typeof attribute.value === 'object' && attribute.value !== null && !LITERAL.test(attribute.value.value);
}

function isComment(expression: string): boolean {
  return /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(expression);
}

function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Where the target itself is written, or else the node that names it. */
function placeOfTarget(body: string, node: Nodes, target: string): Place {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const within = body.slice(start, end).lastIndexOf(target || '()');
  if (within < 0) return placeOf(node);
  const lines = body.slice(0, start + within).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function failureOf(error: unknown): Place & { message: string } {
  const { reason = String(error), line, column } = error as { reason?: string; line?: number; column?: number };
  // a component that is open at the end of the text is placed by the words of the message alone
  const [, saidLine, saidColumn] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return { message: reason, line: line ?? Number(saidLine ?? 1), column: column ?? Number(saidColumn ?? 1) };
}
