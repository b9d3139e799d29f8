/** The text of an `.mdx` file as plain Markdown: each component replaced by what it shows. */
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { escapeHtml } from './escape.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

/** A part of the text, by offsets, and what stands there instead. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * @param body has no problem: components are the site's own, programs are not there
 * @returns Markdown in which links and pictures have the same targets; HTML elements stay; attachments have left
 */
export function mdxAsMd(body: string): string {
  const root: Root = parser.parse(body);
  const replacements: Replacement[] = [];
  visit(root, (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return;
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      replacements.push({ start, end, text: '' });
    else if (
      (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
      /^\p{Lu}/u.test(node.name ?? '')
    )
      replacements.push(...componentAsMd(node, start, end));
  });
  return apply(body, replacements);
}

function componentAsMd(node: MdxJsxFlowElement | MdxJsxTextElement, start: number, end: number): Replacement[] {
  const value = (name: string): string => {
    const attribute = node.attributes.find(
      (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
    );
    return typeof attribute?.value === 'string' ? attribute.value : '';
  };
  // what begins an element ends where its content begins
  const from = node.children[0]?.position?.start.offset ?? end;
  const to = node.children.at(-1)?.position?.end.offset ?? end;
  const around = (before: string, after: string): Replacement[] =>
    from === end
      ? [{ start, end, text: before + after }]
      : [
          { start, end: from, text: before },
          { start: to, end, text: after },
        ];
  switch (node.name) {
    case 'Figure':
      return [{ start, end, text: `\n\n${picture(value('src'), value('alt'))}\n\n${paragraph(value('caption'))}\n\n` }];
    case 'SpeakerQuote':
      return around(
        '\n\n<blockquote>\n\n',
        `\n\n${paragraph([value('name'), value('post')].filter(Boolean).join(' '))}\n\n</blockquote>\n\n`,
      );
    default:
      return around('', '');
  }
}

const BALANCED = /^[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/;

/** The words of a picture are read as they stand, so that nothing in them can be escaped: a lone bracket goes. */
function picture(src: string, alt: string): string {
  return `![${BALANCED.test(alt) ? alt : alt.replace(/[[\]]/g, '')}](<${src.replace(/[\\<>]/g, '\\$&')}>)`;
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
}

/** Replacements are in the order of their places, and those inside a replaced part are passed over. */
function apply(body: string, replacements: readonly Replacement[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text } of replacements.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    out += body.slice(at, start) + text;
    at = end;
  }
  return out + body.slice(at);
}
