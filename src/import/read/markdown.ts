/** HTML that has been made ready becomes the Markdown that the site reads, with no more escapes than needed. */
import gfm from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { breakIsEmpty } from '../../markdown/line-break.ts';
import { KEPT_TABLE, tableHtml } from './tables.ts';

/** Elements that stand for a note's number in the text and for the note itself. */
export const NOTE_REFERENCE = 'note-reference';
export const NOTE = 'note-text';

/** @param html of the body alone, without anything that should not be in the text */
export function htmlToMarkdown(html: string): string {
  return tidy(service.turndown(html));
}

const service = createService();

function createService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  service.use([gfm.tables, gfm.strikethrough, gfm.taskListItems]);
  service.escape = escapeText;
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => {
      const text = content
        .replace(/\*\*/g, '')
        .split(/\s*\n\s*/)
        .reduce(joinLines)
        .trim();
      return text === '' ? '' : `\n\n${'#'.repeat(Number(node.nodeName.slice(1)))} ${text}\n\n`;
    },
  });
  service.addRule('listItem', {
    filter: 'li',
    replacement: (content, node) => {
      const parent = node.parentNode as Element | null;
      const start = Number(parent?.getAttribute?.('start') ?? 1) || 1;
      const place = Array.from(parent?.children ?? [])
        .filter(({ nodeName }) => nodeName === 'LI')
        .indexOf(node);
      const marker = parent?.nodeName === 'OL' ? `${start + place}. ` : '- ';
      const lines = content
        .trim()
        .replace(/\n{3,}/g, '\n\n')
        .split('\n');
      const body = lines.map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(marker.length) + line));
      return `${marker}${body.join('\n')}${node.nextSibling ? '\n' : ''}`;
    },
  });
  service.addRule('raised', {
    filter: ['sup', 'sub'],
    replacement: (content, { nodeName }) =>
      content.trim() === '' || /^\[\^/.test(content)
        ? content
        : `<${nodeName.toLowerCase()}>${content}</${nodeName.toLowerCase()}>`,
  });
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => {
      const [src, alt] = ['src', 'alt'].map((name) => (node as Element).getAttribute(name) ?? '');
      return src
        ? `![${escapeText(alt ?? '')
            .replace(/\s+/g, ' ')
            .replace(/([[\]])/g, '\\$1')}](${target(src)})`
        : '';
    },
  });
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.getAttribute('href') !== null,
    replacement: (content, node) => {
      const words = content.replace(/\s*\n\s*/g, ' ').trim();
      return words === '' ? '' : `[${words}](${target((node as Element).getAttribute('href') ?? '')})`;
    },
  });
  service.addRule('noteReference', {
    filter: (node) => node.nodeName === NOTE_REFERENCE.toUpperCase(),
    replacement: (content) => `[^${content}]`,
  });
  service.addRule('note', {
    filter: (node) => node.nodeName === NOTE.toUpperCase(),
    replacement: (content, node) => {
      const lines = content
        .trim()
        .replace(/\n{3,}/g, '\n\n')
        .split('\n');
      const body = lines.map((line, index) => (index === 0 || line === '' ? line : `    ${line}`)).join('\n');
      return `\n\n[^${(node as Element).getAttribute('data-number')}]: ${body}\n\n`;
    },
  });
  service.addRule('keptTable', {
    filter: (node) => node.nodeName === 'TABLE' && node.hasAttribute(KEPT_TABLE),
    replacement: (_, node) => `\n\n${tableHtml(node)}\n\n`,
  });
  return service;
}

function target(address: string): string {
  return /[\s()<>]/.test(address)
    ? encodeURI(decodeSafely(address)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
    : address;
}

function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Only what Markdown would take for its own: a text full of backslashes is no text for editors. */
function escapeText(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/(?<![A-Za-z\d])_|_(?![A-Za-z\d])/g, '\\_')
    .replace(/~~/g, '\\~~')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?=\^|[ xX]\])/g, '\\[')
    .replace(/\](?=[([:]|$)/g, '\\]')
    .replace(/!$/, '\\!')
    .replace(/^(\s*)(#{1,6}\s|[-+]\s|>|={2,}\s*$|-{2,}\s*$)/, '$1\\$2')
    .replace(/^(\s*\d{3,9})([.)]\s)/, '$1\\$2');
}

function joinLines(before: string, after: string): string {
  return before + (breakIsEmpty(before, after) ? '' : ' ') + after;
}

/** Runs on the whole text: space that is none, breaks that mean paragraphs, headings from the second level on. */
function tidy(markdown: string): string {
  const lines = markdown
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/^([-*+>] |\d+\. )?(?= *[\u00a0\u3000\u2002\u2003])[ \u00a0\u3000\u2002\u2003]+/gm, '$1\u3000')
    .replace(/\u00a0/g, ' ')
    .replace(/(?<=[^\s*])\*\*\*\*(?=[^\s*])/g, '')
    .split('\n');
  const depths = lines.flatMap((line) => /^#{1,6}(?= )/.exec(line)?.[0].length ?? []);
  const shift = 2 - depths.reduce((least, depth) => Math.min(least, depth), 6);
  return lines
    .flatMap((line, index) => {
      if (/^#{1,6} /.test(line)) return [line.replace(/^#+/, (marks) => '#'.repeat(Math.min(6, marks.length + shift)))];
      const bare = line.replace(/^([ ]*(?:[-*+>] |\d+\. )?)[\u3000\u2002\u2003]+/, '$1').replace(/[\s\u3000]+$/, '');
      if (!/ {2}$/.test(line) || bare.trim() === '') return [bare.trim() === '' ? '' : bare];
      return isParagraphEnd(bare, lines[index + 1] ?? '') ? [bare, ''] : [`${bare}  `];
    })
    .join('\n')
    .replace(/^(?:\*{2,}|\*\*\s*\*\*|\*\s*\*) *$/gm, '')
    .replace(/ {2}\n(?=\n|$)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Many pages part their paragraphs with single line breaks, indented by hand. */
function isParagraphEnd(line: string, next: string): boolean {
  if (next.trim() === '' || /^ *[\u3000\u2002\u2003]/.test(next)) return true;
  return line.length >= 20 && /[。！？：；”）.]$/.test(line);
}
