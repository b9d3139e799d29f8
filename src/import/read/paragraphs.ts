/** The lines of a plain text as paragraphs of Markdown: lines broken by hand are joined, lists and verses stay. */

/** @returns blocks to be parted by empty lines */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/[\s\u3000]+$/, ''));
  const full = fullWidth(lines);
  const blocks: string[][] = [];
  let before = '';
  for (const line of lines) {
    const last = blocks.at(-1);
    const bare = line.replace(INDENT, '');
    if (bare === '') {
      before = '';
      continue;
    }
    const isWrapped =
      full !== undefined && before !== '' && isFull(before, full) && !INDENT.test(line) && !ITEM.test(bare);
    if (last && isWrapped) last[last.length - 1] = joinWrapped(last.at(-1) ?? '', bare);
    else if (last && before !== '' && ITEM.test(bare) && ITEM.test(last[0] ?? '')) last.push(bare);
    else blocks.push([bare]);
    before = line;
  }
  return joinVerses(
    blocks.map((block) => block.join('\n')),
    lines,
  );
}

const INDENT = /^[\s\u3000]+/;
const ITEM = /^(?:[-*+] |\d{1,2}\. )/;

/** How long a line is that was broken because it was full. */
interface FullLine {
  /** In half-width columns. */
  readonly width: number;
  /** Some programs count characters, whatever their width. */
  readonly characters: number;
}

function isFull(line: string, { width, characters }: FullLine): boolean {
  return widthOf(line) >= width || [...line].length >= characters;
}

/** Undefined for a text that was not broken by hand. */
function fullWidth(lines: readonly string[]): FullLine | undefined {
  const widths = lines.map(widthOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  // a narrower text is verse, a wider one has its paragraphs on a line each
  if (widest < 40 || widest > 120) return undefined;
  const full = { width: widest - 6, characters: lines.reduce((most, line) => Math.max(most, [...line].length), 0) };
  const continued = lines.filter((_, index) => {
    const next = lines[index + 1] ?? '';
    return lines[index] !== '' && next !== '' && !INDENT.test(next) && !ITEM.test(next);
  });
  const wrapped = continued.filter((line) => isFull(line, full));
  const midSentence = wrapped.filter((line) => !/[。！？：；”）]$/.test(line));
  return wrapped.length >= 2 && wrapped.length > continued.length * 0.6 && midSentence.length > wrapped.length * 0.4
    ? full
    : undefined;
}

/** In columns of a fixed-width font, where Chinese characters take two. */
function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (character < '\u2000' ? 1 : 2), 0);
}

/** Only between two Latin words did the break stand for a space; numbers are broken anywhere. */
function joinWrapped(before: string, after: string): string {
  return before + (isLatinBreak(before, after) ? ' ' : '') + after;
}

function isLatinBreak(before: string, after: string): boolean {
  return /[\w,.;:)]$/.test(before) && /^[\w(]/.test(after) && !(/\d[.,]?$/.test(before) && /^\d/.test(after));
}

/** Three and more short lines of one length that follow each other are verse: one block, each line on its own. */
function joinVerses(blocks: readonly string[], lines: readonly string[]): string[] {
  const follows = new Set(
    lines.flatMap((line, index) => (index > 0 && lines[index - 1] !== '' ? [line.replace(INDENT, '')] : [])),
  );
  const joined: string[][] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const before = last?.at(-1) ?? '';
    if (last && isVerse(block) && follows.has(block) && isVerse(before) && before.length === block.length)
      last.push(block);
    else joined.push([block]);
  }
  return joined.flatMap((group) => (group.length >= 3 ? [group.join('  \n')] : group));
}

function isVerse(line: string): boolean {
  return line.length <= 24 && /[，。；！？、]$/.test(line);
}
