/** The Markdown of `.md` files: CommonMark and tables as markdown-it reads them, made right for Chinese. */
import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnote from 'markdown-it-footnote';
import taskLists from 'markdown-it-task-lists';
import { headingIds, headingShift, shiftedDepth } from './heading-ids.ts';
import { breakIsEmpty } from './line-break.ts';

/** A configured parser: bold beside Chinese punctuation, footnotes, task lists, headings with ids from h2 down. */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: true, linkify: false, typographer: false });
  // a target stays as the editor wrote it, for messages and look-ups; the renderer encodes it
  parser.normalizeLink = (url) => url;
  parser.use(cjkFriendly).use(footnote).use(taskLists, { label: true });
  parser.core.ruler.push('heading-ids', (state) => nameHeadings(state.tokens));
  parser.core.ruler.push('chinese-line-breaks', (state) => state.tokens.forEach(joinLines));
  return parser;
}

/** What the task list plugin adds to a list item; not the editor's. */
export const TASK_BOX =
  /^(?:<\/?label>|<input class="task-list-item-checkbox"(?: checked="")?(?: disabled="")? type="checkbox">)$/;

/** The text of an inline token, without markup; line breaks become spaces unless they stand between Chinese. */
export function inlineText(token: Token): string {
  return (token.children ?? []).map(tokenText).join('');
}

function tokenText(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content;
  if (token.type === 'softbreak' || token.type === 'hardbreak') return token.hidden ? '' : ' ';
  if (token.type === 'image') return token.content;
  return '';
}

function nameHeadings(tokens: Token[]): void {
  const idFor = headingIds();
  const headings = tokens.filter((token) => token.type === 'heading_open' || token.type === 'heading_close');
  const shift = headingShift(headings.map((token) => Number(token.tag.slice(1))));
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') return;
    token.tag = `h${shiftedDepth(Number(token.tag.slice(1)), shift)}`;
    const content = tokens[index + 1];
    if (token.type === 'heading_open' && content) token.attrSet('id', idFor(inlineText(content)));
  });
}

function joinLines(token: Token): void {
  const children = token.children ?? [];
  children.forEach((child, index) => {
    if (child.type !== 'softbreak') return;
    const before = children.slice(0, index).reverse().find(isVisible);
    const after = children.slice(index + 1).find(isVisible);
    if (before && after && breakIsEmpty(before.content, after.content)) child.hidden = true;
  });
}

function isVisible(token: Token): boolean {
  return token.type === 'text' ? token.content !== '' : token.nesting === 0;
}
