/** Reads a Word file (.docx): title, text, tables, notes, pictures, and the issue number in its margins. */
import mammoth from 'mammoth';
import type { Flag, Reading, Refused } from '../draft.ts';
import { dayIn } from './china-day.ts';
import { cleanText } from './clean-text.ts';
import { issueIn } from './issue-number.ts';
import { htmlToMarkdown, NOTE, NOTE_REFERENCE } from './markdown.ts';
import { Marks } from './marks.ts';
import { lineOf, parsePage } from './page.ts';
import { PictureBox } from './picture-box.ts';
import { BROKEN_WORD, isRefused, NO_TEXT } from './refuse.ts';
import { prepareTables } from './tables.ts';
import { MASTHEAD, nameHeadings, STYLE_MAP, TITLE, type WordNode } from './word-headings.ts';
import { lostParts, mainPart, marginLines } from './word-margins.ts';
import { styleLooks, withChineseFonts } from './word-looks.ts';
import { withWrittenNumbers } from './word-numbers.ts';
import { pack, unpack, type Parts } from './zip.ts';

/** Stands for a picture that browsers cannot show until its place in the text is known. */
const UNFIT = 'unfit:';

export async function readWord(bytes: Uint8Array): Promise<Reading | Refused> {
  const parts = await unpack(bytes);
  if (isRefused(parts)) return parts;
  const box = new PictureBox();
  const html = await toHtml(parts, box);
  if (html === undefined) return BROKEN_WORD;
  const { body } = parsePage(cleanText(html));
  const marks = new Marks();
  const title = [...takeOut(body, `.${TITLE}`)].reduce(joinTitle, '');
  const masthead = takeOut(body, `.${MASTHEAD}`);
  markUnfit(body, marks);
  nameNotes(body);
  prepareTables(body, marks);
  const { text, flags } = marks.resolve(htmlToMarkdown(body.innerHTML));
  if (text === '') return NO_TEXT;
  const issue = issueIn([...marginLines(parts), ...masthead].join('\n'));
  const published = masthead.map(dayIn).find((day) => day !== undefined);
  return {
    form: 'docx',
    ...(title && { title }),
    ...(published && { published }),
    ...(issue && { issue }),
    markdown: text,
    pictures: box.all(),
    flags: [...beginningFlags(masthead, lostParts(parts)), ...flags],
  };
}

async function toHtml(parts: Parts, box: PictureBox): Promise<string | undefined> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const added = await box.add(new Uint8Array(await image.readAsArrayBuffer()));
    return { src: 'name' in added ? `./${added.name}` : `${UNFIT}${added.unfit}` };
  });
  try {
    const looks = styleLooks(textOf(parts, 'word/styles.xml'));
    const name = mainPart(parts);
    const numbered = withWrittenNumbers(textOf(parts, name), textOf(parts, 'word/numbering.xml'));
    const document = withChineseFonts(numbered);
    // mammoth sees what has been unpacked within limits and nothing else; any bytes will do for a buffer
    const file = await pack(new Map(parts).set(name, new TextEncoder().encode(document)));
    const input = { buffer: file as Buffer };
    const options = {
      styleMap: [...STYLE_MAP],
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordNode) => nameHeadings(document, looks),
      convertImage,
    };
    return (await mammoth.convertToHtml(input, options)).value;
  } catch {
    return undefined;
  }
}

function textOf(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

/** Removes elements from the text. @returns the line of each */
function takeOut(body: Element, selector: string): readonly string[] {
  return [...body.querySelectorAll(selector)].map((element) => {
    const line = lineOf(element);
    element.remove();
    return line;
  });
}

function joinTitle(before: string, line: string): string {
  return before + (/[\w)]$/.test(before) && /^[\w(]/.test(line) ? ' ' : '') + line;
}

function markUnfit(body: Element, marks: Marks): void {
  for (const picture of body.querySelectorAll('img')) {
    const src = picture.getAttribute('src') ?? '';
    if (!src.startsWith(UNFIT)) continue;
    const message = `这里有一张图片（${src.slice(UNFIT.length)}），网页上显示不了，没有转过来；请在 Word 里把它另存为 PNG，再插进来`;
    picture.replaceWith(marks.add('picture-format', message, picture.getAttribute('alt') ?? ''));
  }
}

/** Footnotes and endnotes get one row of numbers, in the order in which the text refers to them. */
function nameNotes(body: Element): void {
  const document = body.ownerDocument;
  const numbers = new Map<string, number>();
  for (const link of body.querySelectorAll('a[id^="footnote-ref-"], a[id^="endnote-ref-"]')) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    const reference = document.createElement(NOTE_REFERENCE);
    reference.textContent = String(number);
    (link.closest('sup') ?? link).replaceWith(reference);
  }
  for (const item of body.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')) {
    for (const back of item.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]')) back.remove();
    const number = numbers.get(item.id);
    const note = document.createElement(NOTE);
    note.setAttribute('data-number', String(number));
    note.append(...item.childNodes);
    if (number !== undefined) body.append(note);
  }
  for (const list of body.querySelectorAll('ol, ul'))
    if (list.querySelector('li[id^="footnote-"], li[id^="endnote-"]')) list.remove();
  // Word's own anchors lead nowhere in a bulletin
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (!/^(?:https?:|mailto:|tel:)/i.test(href)) link.replaceWith(...link.childNodes);
  }
}

function beginningFlags(masthead: readonly string[], lost: readonly { kind: string; message: string }[]): Flag[] {
  const text = masthead.join(' / ').slice(0, 80);
  return [
    ...(masthead.length > 0 ? [{ kind: 'masthead', message: '报头没有放进正文', text, line: 1 }] : []),
    ...lost.map((part) => ({ ...part, text: '', line: 1 })),
  ];
}
