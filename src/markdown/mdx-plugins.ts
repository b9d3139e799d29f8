/** What `.mdx` needs to come out like `.md`: Chinese line breaks, heading levels and ids, links, tables, components. */
import type { Element, ElementContent, Nodes, Root as Hast, Text } from 'hast';
import type { Definition, Root as Mdast } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { alignedClass } from './aligned.ts';
import { headingIds, headingShift, shiftedDepth } from './heading-ids.ts';
import { breakIsEmpty } from './line-break.ts';
import type { RenderWords } from './render.ts';
import { textPieces } from './unbroken.ts';

export interface MdxOptions {
  /** Where a link written in the file at `path` leads; undefined makes it none. */
  readonly link: (path: string, target: string) => { readonly href: string; readonly external: boolean } | undefined;
  readonly words: RenderWords;
}

interface VFile {
  readonly path: string;
}

/** Runs on the Markdown tree. */
export function remarkJianbao() {
  return (tree: Mdast): void => {
    joinChineseLines(tree);
    nameHeadings(tree);
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name === 'Figure') pictureToChild(node);
    });
    nameOnlyPictures(tree);
  };
}

/** Runs on the HTML tree. */
export function rehypeJianbao({ link, words }: MdxOptions) {
  return (tree: Hast, file: VFile): void => {
    keepUnitsWithNumbers(tree);
    let tables = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (isTask(node)) labelTask(node);
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName === 'a') resolve(node, link(file.path, String(node.properties['href'] ?? '')), words);
      if (node.tagName === 'table' && parent && index !== undefined && !isScroller(parent)) {
        parent.children[index] = scroller(node, `${words.table} ${++tables}`);
      }
    });
  };
}

function keepUnitsWithNumbers(tree: Hast): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const pieces = textPieces(node.value).map(({ text, unbroken }): ElementContent => {
      const value: Text = { type: 'text', value: text };
      return unbroken
        ? { type: 'element', tagName: 'span', properties: { className: ['unbroken'] }, children: [value] }
        : value;
    });
    parent.children.splice(index, 1, ...(pieces as typeof parent.children));
    return [SKIP, index + pieces.length];
  });
}

/** How the footnotes' own words and ids come out, as in `.md`. */
export function footnoteWords({ footnotes, backToText }: RenderWords) {
  return {
    clobberPrefix: '',
    footnoteLabel: footnotes,
    footnoteLabelProperties: { className: ['visually-hidden'] },
    footnoteBackLabel: () => backToText,
  };
}

/** A line may end inside a text, or where bold, a link or the like begins or ends. */
function joinChineseLines(tree: Mdast): void {
  visit(tree, ['paragraph', 'heading'], (block) => {
    const leaves: { type: string; value?: string; alt?: string | null | undefined }[] = [];
    visit(block, (node) => void (!('children' in node) && leaves.push(node)));
    const words = leaves.map(({ value, alt }) => value ?? alt ?? '');
    leaves.forEach((leaf, index) => {
      if (leaf.type !== 'text') return;
      leaf.value = (words[index] ?? '').replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, (lineEnd, at: number, whole: string) => {
        const before = whole.slice(0, at) || (words[index - 1] ?? '');
        const after = whole.slice(at + lineEnd.length) || (words[index + 1] ?? '');
        return breakIsEmpty(before, after) ? '' : lineEnd;
      });
    });
  });
}

function nameHeadings(tree: Mdast): void {
  const depths: number[] = [];
  visit(tree, 'heading', (node) => void depths.push(node.depth));
  const shift = headingShift(depths);
  const idFor = headingIds();
  visit(tree, 'heading', (node) => {
    const id = idFor(toString(node));
    node.data = { ...node.data, hProperties: { id } };
    node.depth = shiftedDepth(node.depth, shift) as typeof node.depth;
  });
}

/** `<Figure src alt>` → `<Figure>![alt](src)</Figure>`: a picture like all others. */
function pictureToChild(node: MdxJsxFlowElement): void {
  const value = (name: string) => {
    const attribute = node.attributes.find(
      (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
    );
    return typeof attribute?.value === 'string' ? attribute.value : '';
  };
  node.children = [{ type: 'paragraph', children: [{ type: 'image', url: value('src'), alt: value('alt') }] }];
  node.attributes = node.attributes.filter(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || (attribute.name !== 'src' && attribute.name !== 'alt'),
  );
}

/**
 * A picture → `<ContentPicture src alt>`, with the file as written: the page that shows the text knows the picture, and
 * Astro, which would import the file, does not see it.
 */
function nameOnlyPictures(tree: Mdast): void {
  const targets = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }: Definition) => {
    if (!targets.has(identifier)) targets.set(identifier, url);
  });
  visit(tree, ['image', 'imageReference'], (node, index, parent) => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || !parent || index === undefined) return;
    const src = node.type === 'image' ? node.url : (targets.get(node.identifier) ?? '');
    const attributes = Object.entries({ src, alt: node.alt ?? '' }).map(
      ([name, value]) => ({ type: 'mdxJsxAttribute', name, value }) as const,
    );
    const picture: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'ContentPicture', attributes, children: [] };
    parent.children[index] = picture;
  });
}

function resolve(node: Element, link: { href: string; external: boolean } | undefined, words: RenderWords): void {
  if (!link) {
    delete node.properties['href'];
    return;
  }
  node.properties['href'] = link.href;
  if (!link.external) return;
  node.properties['className'] = ['external'];
  node.properties['rel'] = ['external', 'noopener', 'noreferrer'];
  node.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['visually-hidden'] },
    children: [{ type: 'text', value: words.external }],
  });
}

function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties['align'];
  if (typeof align === 'string') properties['className'] = [alignedClass(align)];
}

function isTask({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('task-list-item');
}

/** The words of a task are the label of its box, as in `.md`. */
function labelTask(item: Element): void {
  const [first] = item.children;
  const holder = first?.type === 'element' && first.tagName === 'p' ? first : item;
  const nested = holder.children.filter((child) => child.type === 'element' && /^[uo]l$/.test(child.tagName));
  const words = holder.children.filter((child) => !nested.includes(child));
  holder.children = [{ type: 'element', tagName: 'label', properties: {}, children: words }, ...nested];
}

function isScroller(parent: Nodes): boolean {
  return parent.type === 'element' && parent.properties['role'] === 'region';
}

function scroller(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: label },
    children: [table],
  };
}
