/** Text as the index stores it, from which it can be restored: tokens at spaces, all else where it takes no harm. */
import { fold, isRun, pieces } from './tokens.ts';
import { asFound, NO_VARIANTS, type Variants } from './variants.ts';

// How the engine (record language zxx) reads stored text: it parts words at spaces only, gives each a position, and
// drops ASCII, general punctuation and characters for private use inside a word. So a character glued to a word costs
// no position, and one that stands alone costs a position that no phrase can cross.
export const GAP = ' ';
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

/** A section as it comes back. */
export interface StoredSection extends Section {
  /** The text as it is found: of the same length, every character in its Simplified form. */
  readonly found: string;
}

/** Stores lines of text; no phrase crosses from one line to the next. */
export function storeText(text: string, variants: Variants = NO_VARIANTS): string {
  return text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((line) => storeLine(line, variants))
    .join(LINE_BREAK);
}

/** Stores a document; the ids of its headings travel along unseen. */
export function storeSections(sections: readonly Section[], variants: Variants = NO_VARIANTS): string {
  return sections.map(({ id, text }) => sectionStart(id) + GAP + storeText(text, variants)).join(GAP);
}

export function sectionStart(id = ''): string {
  return hidden(`\n${id}\n`);
}

/** A token as the engine knows it. */
export function storedWord(token: string): string {
  return isRun(token) ? token + END : token;
}

/** A word of the index that is restored as something else. */
export function standingFor(word: string, text: string): string {
  return word + hidden(text);
}

/** The documents' sections as they were, but for what `fold` evens out and for repeated white space. */
export function restoreSections(stored: string): StoredSection[] {
  const sections: { id?: string; text: string; found: string }[] = [];
  const add = (text: string, found = text) => {
    const section = sections.at(-1);
    if (section) {
      section.text += text;
      section.found += found;
    } else sections.push({ text, found });
  };
  for (const chunk of stored.split(GAP)) {
    const { word, note } = parted(chunk);
    if (word !== '') add(...restoreWord(word, note));
    else if (note.length <= 1) add(note);
    else sections.push({ ...(note !== '\n\n' && { id: note.slice(1, -1) }), text: '', found: '' });
  }
  return sections.map(({ text, found, ...rest }) => {
    const start = text.length - text.trimStart().length;
    return { ...rest, text: text.trim(), found: found.slice(start, start + text.trim().length) };
  });
}

function storeLine(line: string, variants: Variants): string {
  const text = fold(line).trim();
  const characters = storedCharacters(variants);
  const chunks: string[] = [];
  // Chinese characters are by far the most, each is a piece, and a number finds them sooner than a pattern
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_HAN || unit > LAST_HAN) continue;
    if (start < at) storePieces(text.slice(start, at), variants, chunks);
    chunks.push((characters[unit - FIRST_HAN] ??= storedCharacter(String.fromCharCode(unit), variants)));
    start = at + 1;
  }
  if (start < text.length) storePieces(text.slice(start), variants, chunks);
  return chunks.join(GAP);
}

/** The block of Unicode that all usual Chinese characters stand in. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;

/** From `FIRST_HAN` on, as they are stored; filled when they are first met. */
function storedCharacters(variants: Variants): (string | undefined)[] {
  const known = STORED.get(variants) ?? Array.from<string | undefined>({ length: LAST_HAN - FIRST_HAN + 1 });
  STORED.set(variants, known);
  return known;
}

const STORED = new WeakMap<Variants, (string | undefined)[]>();

function storePieces(text: string, variants: Variants, chunks: string[]): void {
  const glue = (more: string) => chunks.push((chunks.pop() ?? '') + more);
  for (const piece of pieces(text)) {
    if (piece.kind === 'space') glue(SPACE);
    else if (piece.kind === 'connector') glue(piece.text);
    else if (piece.kind === 'word')
      chunks.push(piece.run ? storedWord(piece.text) : storedCharacter(piece.text, variants));
    else chunks.push(piece.text);
  }
}

function storedCharacter(character: string, variants: Variants): string {
  const found = asFound(character, variants);
  return found === character ? character : standingFor(found, character);
}

/** @returns the text of a stored word as it was, and as it is found */
function restoreWord(word: string, note: string): [text: string, found: string] {
  const plain = word.replaceAll(END, '');
  const spaced = plain.length > SPACE.length && plain.endsWith(SPACE);
  const found = spaced ? `${plain.slice(0, -SPACE.length)} ` : plain;
  return [note ? note + found.slice(note.length) : found, found];
}

// Plane 15 is for private use: the engine sees no letter in it, so what is written there can be neither found nor shown.
const PRIVATE = 0xf0000;
const NOTE = /[\u{f0000}-\u{fffff}]/gu;

/** Between stored lines. */
export const LINE_BREAK = GAP + hidden('\n') + GAP;

function hidden(note: string): string {
  let text = '';
  for (let unit = 0; unit < note.length; unit++) text += String.fromCodePoint(PRIVATE + note.charCodeAt(unit));
  return text;
}

/** A chunk of stored text as what is found and what is hidden in it. */
export function parted(chunk: string): { readonly word: string; readonly note: string } {
  const note = Array.from(chunk.match(NOTE) ?? [], (unit) =>
    String.fromCharCode((unit.codePointAt(0) ?? PRIVATE) - PRIVATE),
  );
  return note.length === 0 ? { word: chunk, note: '' } : { word: chunk.replace(NOTE, ''), note: note.join('') };
}
