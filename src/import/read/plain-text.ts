/** Reads plain text and Markdown: as they are, but for indents, a title that stands alone, and what may not be in a text. */
import { meantDay, type CalendarDay } from '../../bulletin/calendar-day.ts';
import { HTML_ELEMENTS } from '../../markdown/allowed-html.ts';
import { htmlParts, type HtmlPart } from '../../markdown/html-tags.ts';
import type { Reading, Refused } from '../draft.ts';
import { beside, type LoadPicture } from './beside.ts';
import { cleanText } from './clean-text.ts';
import { isPageLine } from './clutter.ts';
import { issueIn } from './issue-number.ts';
import { Marks } from './marks.ts';
import { takeFrontmatterOff } from './own-frontmatter.ts';
import { paragraphsOf } from './paragraphs.ts';
import { PictureBox } from './picture-box.ts';
import { EMPTY } from './refuse.ts';

/** @param format whether the text is meant as Markdown, whose line breaks mean nothing */
export async function readPlainText(
  written: string,
  format: 'text' | 'markdown',
  loadPicture?: LoadPicture,
): Promise<Reading | Refused> {
  const text = cleanText(written).replace(/[\u200b\u2060\ufeff]/g, '');
  const { hints, body } = takeFrontmatterOff(text);
  const blocks = (format === 'markdown' ? body.split(/\n{2,}/).map(withoutIndents) : paragraphsOf(body)).filter(
    (block) => block.trim() !== '' && !isPageLine(block),
  );
  const named = textOf(hints?.['title']) || undefined;
  const title = named ?? titleIn(blocks);
  const rest = title !== undefined && bare(blocks[0] ?? '') === title ? blocks.slice(1) : blocks;
  const box = new PictureBox();
  const marks = new Marks();
  const markdown = await settleMarkdownPictures(safeLinks(harmless(rest.join('\n\n'), format)), {
    box,
    marks,
    loadPicture,
  });
  const resolved = marks.resolve(format === 'markdown' ? headingsFromTwo(markdown) : markdown);
  if (resolved.text.trim() === '') return EMPTY;
  const published = dayOf(hints?.['date']);
  const issue = issueIn(`第${textOf(hints?.['issue'])}期`);
  return {
    form: 'text',
    ...(title && { title }),
    ...(published && { published }),
    ...(issue && { issue }),
    markdown: resolved.text,
    pictures: box.all(),
    flags: resolved.flags,
    ...(hints && { hints }),
  };
}

function withoutIndents(block: string): string {
  return block
    .replace(/^[\u3000\u00a0]+/gm, '')
    .replace(/[ \u3000]+$/gm, (space) => (space === '  ' ? space : ''))
    .replace(/^\n+|\n+$/g, '');
}

/** The first block, when it is short and neither a sentence nor an address to readers nor one of a list. */
function titleIn(blocks: readonly string[]): string | undefined {
  const [first = ''] = blocks;
  if (first.includes('\n') || blocks.length < 2) return undefined;
  if (/^# /.test(first)) return bare(first);
  const isLine = first.length <= 50 && !/[。！？；：:，,.;]$/.test(first);
  return isLine && !/^(?:[-*+>|#!]|\d+[.、)]|[一二三四五六七八九十]+、|```)|\]\(|\*\*/.test(first) ? first : undefined;
}

function bare(heading: string): string {
  return heading.replace(/^# +|(?: +#+)?\s*$/g, '').trim();
}

/** What is no HTML that a text may hold is shown as the characters it is made of; so are halves of pairs. */
function harmless(text: string, format: 'text' | 'markdown'): string {
  const isTagged = format === 'markdown' && (text.match(/</g)?.length ?? 0) <= MOST_TAGS;
  if (!isTagged) return text.replace(/(?<!\\)<(?=[A-Za-z/!?])/g, '\\<');
  const parts = htmlParts(text);
  const kept = pairedElements(parts);
  let result = text;
  for (const part of parts.toReversed()) {
    const isAddress = /^<(?:https?:\/\/|mailto:)[^\s<>]+>/.test(text.slice(part.offset));
    if (!kept.has(part) && !isAddress && text[part.offset - 1] !== '\\')
      result = `${result.slice(0, part.offset)}\\${result.slice(part.offset)}`;
  }
  return result;
}

/** A text with more is no text written by hand. */
const MOST_TAGS = 2000;

function pairedElements(parts: readonly HtmlPart[]): ReadonlySet<HtmlPart> {
  const kept = new Set<HtmlPart>();
  const open: { part: HtmlPart; name: string; isAllowed: boolean }[] = [];
  for (const part of parts) {
    if (part.kind === 'comment') kept.add(part);
    if (part.kind === 'broken' || part.kind === 'comment') continue;
    const name = part.name.toLowerCase();
    if (part.kind === 'open') {
      const isPlain = Object.keys(part.attributes).every((name) => name === 'colspan' || name === 'rowspan');
      const isAllowed = isPlain && HTML_ELEMENTS.has(name);
      if (/^(?:br|hr|wbr)$/.test(name)) {
        if (isAllowed) kept.add(part);
      } else open.push({ part, name, isAllowed });
      continue;
    }
    const at = open.findLastIndex((other) => other.name === name);
    const [begun] = at < 0 ? [] : open.splice(at);
    if (begun?.isAllowed) kept.add(begun.part).add(part);
  }
  return kept;
}

/** Links that run programs leave their words behind. */
function safeLinks(text: string): string {
  return text.replace(/\[([^[\]\n]{0,300})\]\(\s*<?\s*(?:javascript|vbscript|data|file)\s*:[^\n]{0,2000}?\)+/gi, '$1');
}

interface Place {
  readonly box: PictureBox;
  readonly marks: Marks;
  readonly loadPicture: LoadPicture | undefined;
}

const PICTURE = /!\[([^[\]\n]{0,300})\]\(\s{0,9}(?:<([^>\n]{0,2000})>|([^\s)]{1,2000}))[^)\n]{0,300}\)/g;

async function settleMarkdownPictures(text: string, place: Place): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(PICTURE)) {
    parts.push(text.slice(end, match.index), await settlePicture(match[1] ?? '', match[2] ?? match[3] ?? '', place));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)].join('');
}

async function settlePicture(alt: string, address: string, { box, marks, loadPicture }: Place): Promise<string> {
  if (/^(?:https?:)?\/\//i.test(address))
    return `[${alt ? `图片：${alt}` : '图片'}](${address})${marks.add('picture-remote', '这张图片在别的网站上，只留下了链接；请下载下来，放到文章旁边', address)}`;
  const bytes = await beside(address, loadPicture);
  const added = bytes && (await box.add(bytes));
  if (!added) return marks.add('picture-missing', '这里有一张图片，它的文件不在原稿旁边，没有转过来', alt || address);
  if ('name' in added) return `![${alt}](./${added.name})`;
  return marks.add(
    'picture-format',
    `这里有一张图片（${added.unfit}），网页上显示不了，没有转过来；另存为 PNG 再插进来`,
    alt || address,
  );
}

function headingsFromTwo(markdown: string): string {
  return /^# /m.test(markdown) ? markdown.replace(/^#{1,5}(?= )/gm, '#$&') : markdown;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function dayOf(value: unknown): CalendarDay | undefined {
  return meantDay(textOf(value));
}
