/** The draft as a reader takes it in: plain lines and sentences, each with its line, widths and spaces made even. */
import { createParser } from '../../markdown/parser.ts';

export interface Passage {
  /** Plain text: no markup, no spaces between Chinese characters, full-width punctuation beside them. */
  readonly text: string;
  /** As written, with its spaces: two halves of a title stand apart. */
  readonly written: string;
  /** 1-based line of the draft. */
  readonly line: number;
  /** 1 to 6 for a heading, 0 for all else. */
  readonly depth: number;
  /** The whole passage stands in bold, as headings do in drafts without styles. */
  readonly bold: boolean;
}

export interface Sentence {
  readonly text: string;
  readonly line: number;
}

const parser = createParser();
const NOTES = /^footnote(?:_block)?_(open|close)$/;
/** A line that goes on in the next one is at least this long: editors break short lines on purpose. */
const WRAPPED = 30;

/** @param markdown pictures, footnotes and raw HTML say nothing here and are left out */
export function passagesOf(markdown: string): Passage[] {
  const passages: Passage[] = [];
  let depth = 0;
  let notes = 0;
  for (const token of parser.parse(markdown, {})) {
    const note = NOTES.exec(token.type)?.[1];
    if (note) notes += note === 'open' ? 1 : -1;
    // a bare `#` is the page's own title, whatever level the parser shifts it to
    if (token.type === 'heading_open') depth = Math.min(6, token.markup.startsWith('#') ? token.markup.length : 1);
    if (token.type === 'heading_close') depth = 0;
    if (token.type !== 'inline' || notes > 0) continue;
    const first = (token.map?.[0] ?? 0) + 1;
    const bold = /^(\*\*|__)(?!.*\1.*\1).+\1$/su.test(token.content.trim());
    plainLines(token.children ?? []).forEach(({ text, line }) => {
      const even = evenText(text);
      if (even !== '') passages.push({ text: even, written: text.trim(), line: first + line, depth, bold });
    });
  }
  return passages;
}

type Inline = NonNullable<ReturnType<typeof parser.parse>[number]['children']>[number];

function plainLines(children: readonly Inline[]): { text: string; line: number }[] {
  const lines = [{ text: '', line: 0 }];
  let count = 0;
  for (const child of children) {
    const last = lines.at(-1);
    if (!last) break;
    if (child.type === 'text' || child.type === 'code_inline') last.text += child.content;
    if (child.type !== 'softbreak' && child.type !== 'hardbreak') continue;
    count += 1;
    const wrapped =
      child.type === 'softbreak' && last.text.length >= WRAPPED && !/[。！？；：!?;:]\s*$/u.test(last.text);
    if (!wrapped) lines.push({ text: '', line: count });
  }
  return lines;
}

const HAN = '\\p{Script=Han}';
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** Beside Chinese, half-width punctuation and spaces are slips of typing: a given name of one character is often spaced from its surname. */
export function evenText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (wide) => wide.normalize('NFKC'))
      .replace(/[\u200b-\u200d\ufeff]/gu, '')
      .replace(/[•‧・∙]/gu, '·')
      // both brackets of a pair, whichever of them stands beside Chinese
      .replace(
        new RegExp(`(?<=${HAN})\\(([^()]*)\\)|\\(([^()]*)\\)(?=${HAN})`, 'gu'),
        (_, a?: string, b?: string) => `（${a ?? b ?? ''}）`,
      )
      .replace(new RegExp(`(?<=${HAN})[,;:!?()]|[,;:!?()](?=${HAN})`, 'gu'), (mark) => FULL_WIDTH[mark] ?? mark)
      .replace(new RegExp(`(?<=${HAN}|[\\d”）])\\.(?=\\s|$|${HAN})`, 'gu'), '。')
      .replace(new RegExp(`(?<=[${HAN}，。；：、！？）”》])\\s+(?=[${HAN}\\d（“《])`, 'gu'), '')
      .replace(new RegExp(`(?<=\\d)\\s+(?=${HAN})`, 'gu'), '')
      .trim()
  );
}

/** Sentences end with 。！？ or a line; a closing quotation mark stays with what it closes. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap(({ text, line }) =>
    text
      .split(/(?<=[。！？][”’』」）]?)(?![”’』」）])/u)
      .flatMap(piecesOf)
      .filter((part) => part.trim() !== '')
      .map((part) => ({ text: part.trim(), line })),
  );
}

/** No sentence is as long; a text without marks would be, and would be looked at from every place to every other. */
const LONGEST = 500;

function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const start = rest.slice(0, LONGEST);
    const mark = Math.max(...['；', '，', '、'].map((one) => start.lastIndexOf(one)));
    const end = mark > 0 ? mark + 1 : LONGEST;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
