/** Tables of a page or a Word file: made ready for Markdown where it can say them, kept as plain HTML where it cannot. */
import { escapeHtml } from '../../markdown/escape.ts';
import type { Marks } from './marks.ts';

/** Set on tables that stay HTML. */
export const KEPT_TABLE = 'data-kept';

/** Tables that only place things on a page are dissolved; the others get a head, or are marked to stay HTML. */
export function prepareTables(root: Element, marks: Marks): void {
  // innermost first: what is inside a layout must be ready before the layout goes
  for (const table of [...root.querySelectorAll('table')].reverse()) {
    const rows = rowsOf(table).map(cellsOf);
    captionsOf(table).forEach((caption) => moveBefore(table, caption));
    if (isLayout(table, rows)) dissolve(table);
    else if (rows.flat().some(needsHtml)) keep(table, marks);
    else giveHead(table, rows[0] ?? []);
  }
}

/** The table as HTML of the few elements that a text may hold, one row a line: a blank line would end it. */
export function tableHtml(table: Element): string {
  const rows = rowsOf(table).map((row) => {
    const cells = cellsOf(row).map((cell) => {
      const name = cell.nodeName.toLowerCase();
      const spans = ['colspan', 'rowspan'].filter((span) => spanOf(cell, span) > 1);
      const attributes = spans.map((span) => ` ${span}="${spanOf(cell, span)}"`).join('');
      return `<${name}${attributes}>${inlineHtml(cell).replace(/^(?:<br>|\s)+|(?:<br>|\s)+$/g, '')}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return ['<table>', ...rows, '</table>'].join('\n');
}

// the tree that is written as Markdown comes from another parser, whose lists can only be copied
function rowsOf(table: Element): Element[] {
  return Array.from(table.querySelectorAll('tr')).filter((row) => row.closest('table') === table);
}

function cellsOf(row: Element): Element[] {
  return Array.from(row.children).filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH');
}

function captionsOf(table: Element): Element[] {
  return [...table.children].filter(({ nodeName }) => nodeName === 'CAPTION');
}

function moveBefore(table: Element, caption: Element): void {
  const paragraph = table.ownerDocument.createElement('p');
  paragraph.append(...caption.childNodes);
  caption.remove();
  table.before(paragraph);
}

function isLayout(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return true;
  const full = rows.map((cells) => cells.filter((cell) => cell.textContent.trim() !== '' || cell.querySelector('img')));
  return full.every((cells) => cells.length < 2);
}

function dissolve(table: Element): void {
  const document = table.ownerDocument;
  const blocks = rowsOf(table)
    .flatMap(cellsOf)
    .map((cell) => {
      const block = document.createElement('div');
      block.append(...cell.childNodes);
      return block;
    });
  table.replaceWith(...blocks);
}

function needsHtml(cell: Element): boolean {
  return (
    spanOf(cell, 'colspan') > 1 ||
    spanOf(cell, 'rowspan') > 1 ||
    cell.querySelector('ul, ol, pre, blockquote, h1, h2, h3, h4, h5, h6, hr') !== null
  );
}

/** Browsers know no more than 1000 columns; a number that is none counts as one. */
function spanOf(cell: Element, span: string): number {
  const number = Number.parseInt(cell.getAttribute(span) ?? '', 10);
  return number > 1 ? Math.min(number, 1000) : 1;
}

/** Inside HTML neither pictures nor links of Markdown are seen: pictures move behind the table, links leave their words. */
function keep(table: Element, marks: Marks): void {
  table.setAttribute(KEPT_TABLE, '');
  const document = table.ownerDocument;
  for (const picture of [...table.querySelectorAll('img')].reverse()) {
    const paragraph = document.createElement('p');
    paragraph.append(picture);
    table.after(paragraph);
  }
  for (const link of table.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const note = href.startsWith('#')
      ? ''
      : marks.add('table-link', '合并单元格的表格里不能放链接，只留下了文字', `${link.textContent} ${href}`);
    link.replaceWith(document.createTextNode(link.textContent + note));
  }
}

/** Markdown has no table without a head, and in practice the first row is one. */
function giveHead(table: Element, cells: readonly Element[]): void {
  const document = table.ownerDocument;
  for (const cell of cells) {
    if (cell.nodeName === 'TH') continue;
    const head = document.createElement('th');
    head.append(...cell.childNodes);
    cell.replaceWith(head);
  }
}

const INLINE: Readonly<Record<string, string>> = {
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  I: 'em',
  SUP: 'sup',
  SUB: 'sub',
};
const BLOCK = /^(?:P|DIV|LI|UL|OL|DL|DT|DD|SECTION|H[1-6]|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION)$/;

function inlineHtml(node: Node): string {
  let html = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3) html += escapeHtml((child.textContent ?? '').replace(/[^\S\u3000]+/g, ' '));
    else if (child.nodeName === 'BR') html += '<br>';
    else if (child.nodeType === 1) {
      const inner = inlineHtml(child);
      const name = INLINE[child.nodeName];
      if (name) html += inner.trim() === '' ? inner : `<${name}>${inner}</${name}>`;
      // a block is a line of its own
      else html += BLOCK.test(child.nodeName) && inner.trim() !== '' ? `<br>${inner}<br>` : inner;
    }
  }
  return html.replace(/(?:\s*<br>\s*)+/g, '<br>');
}
