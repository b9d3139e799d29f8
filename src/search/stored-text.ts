/** Text as the index stores it, from which it can be restored: tokens at spaces, all else where it takes no harm. */
import { fold, isRun, pieces } from './tokens.ts';

// How the engine (record language zxx) reads stored text: it parts words at spaces only, gives each a position, and
// drops ASCII and general punctuation inside a word. So a character glued to a word costs no position, and one that
// stands alone costs a position that no phrase can cross.
const GAP = ' ';
/** Glued to a word: in the text, a space follows it. */
const SPACE = ',';
// Unquoted, the engine takes every word for found that begins with the one asked for, but only among the parts of the
// index that it has loaded by then, so that the answer would depend on earlier questions. No word begins with another
// when all end in a letter that occurs nowhere else; single characters cannot go on and need none.
const END = '\u01c0';

/** A part of a document: the text below one heading. */
export interface Section {
  /** Of the heading; absent before the first. */
  readonly id?: string;
  /** Blocks parted by line feeds. */
  readonly text: string;
}

/** Stores lines of text; no phrase crosses from one line to the next. */
export function storeText(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map(storeLine)
    .join(GAP + hidden('\n') + GAP);
}

/** Stores a document; the ids of its headings travel along unseen. */
export function storeSections(sections: readonly Section[]): string {
  return sections.map(({ id, text }) => hidden(`\n${id ?? ''}\n`) + GAP + storeText(text)).join(GAP);
}

/** A token as the engine knows it. */
export function storedWord(token: string): string {
  return isRun(token) ? token + END : token;
}

/** The text as it was, but for what `fold` evens out and for repeated white space. */
export function restoreText(stored: string): string {
  return restoreSections(stored)
    .map(({ text }) => text)
    .join('\n');
}

export function restoreSections(stored: string): Section[] {
  const sections: { id?: string; text: string }[] = [];
  for (const chunk of stored.split(GAP)) {
    const note = revealed(chunk);
    const section = sections.at(-1);
    if (note !== undefined && note.length > 1)
      sections.push(note === '\n\n' ? { text: '' } : { id: note.slice(1, -1), text: '' });
    else if (!section) sections.push({ text: note ?? restoreChunk(chunk) });
    else section.text += note ?? restoreChunk(chunk);
  }
  return sections.map(({ text, ...rest }) => ({ ...rest, text: text.trim() }));
}

function storeLine(line: string): string {
  const chunks: string[] = [];
  const glue = (text: string) => chunks.push((chunks.pop() ?? '') + text);
  for (const piece of pieces(fold(line).trim())) {
    if (piece.kind === 'space') glue(SPACE);
    else if (piece.kind === 'connector') glue(piece.text);
    else chunks.push(piece.kind === 'word' ? storedWord(piece.text) : piece.text);
  }
  return chunks.join(GAP);
}

function restoreChunk(chunk: string): string {
  const text = chunk.replaceAll(END, '');
  return text.length > SPACE.length && text.endsWith(SPACE) ? `${text.slice(0, -SPACE.length)} ` : text;
}

// Plane 15 is for private use: the engine sees no letter in it, so what is written there can be neither found nor shown.
const PRIVATE = 0xf0000;

function hidden(note: string): string {
  return Array.from({ length: note.length }, (_, unit) => String.fromCodePoint(PRIVATE + note.charCodeAt(unit))).join(
    '',
  );
}

function revealed(chunk: string): string | undefined {
  if ((chunk.codePointAt(0) ?? 0) < PRIVATE) return undefined;
  return Array.from(chunk, (character) => String.fromCharCode((character.codePointAt(0) ?? PRIVATE) - PRIVATE)).join(
    '',
  );
}
