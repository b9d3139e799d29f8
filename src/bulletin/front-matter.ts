/** Where the frontmatter of a document begins and ends, written well or badly. */
import { isFieldWord } from './field-words.ts';

/** A line that fences the frontmatter, or was meant to. */
export interface Fence {
  /** 1-based. */
  readonly line: number;
  /** The whole line, as written. */
  readonly text: string;
  readonly isSound: boolean;
}

export interface Fences {
  readonly open?: Fence;
  readonly close?: Fence;
  /** The first line of fields, whether or not a fence stands above it; 1-based. */
  readonly first: number;
  /** The line after the last line of fields. */
  readonly end: number;
  /** How many lines begin with a word that names a field. */
  readonly fieldCount: number;
  /** Whether all lines are fields beyond doubt, in one block. */
  readonly areFields: boolean;
  /** Whether an empty line or nothing follows them. */
  readonly isFollowedByGap: boolean;
}

/** Unseen characters besides white space that may stand before a fence. */
const UNSEEN = '[\\s\\u3000\\u200b\\u2060\\ufeff]';
/** What keyboards, Word and other programs make of three hyphens. */
const MEANT = new RegExp(`^${UNSEEN}*(?:[-－﹣—―–‒‑−─━﹘]{2,}|(?:[-－—–─][ \\u3000]){2}[-－—–─])${UNSEEN}*$`, 'u');
const BLANK = new RegExp(`^${UNSEEN}*$`, 'u');
/** Three hyphens and nothing else; a longer line would end the frontmatter too, and leave its rest on the page. */
const SOUND = /^---[ \t]*$/;
const KEY = /^(["']?)([\p{L}_][\p{L}\p{N}_-]{0,30})\1[ \t\u3000]*[:：]/u;
/** Text that no line of fields looks like. */
const PROSE = /^(?:#{1,6} |!\[|[*>|<])|[。！？]$/u;

/** @param text without byte order mark, line feeds only */
export function findFences(text: string): Fences {
  const lines = text.split('\n');
  const fenceAt = (index: number): Fence | undefined => {
    const line = lines[index];
    return line !== undefined && MEANT.test(line)
      ? { line: index + 1, text: line, isSound: SOUND.test(line) }
      : undefined;
  };
  const begin = Math.max(
    0,
    lines.findIndex((line) => !BLANK.test(line)),
  );
  const open = fenceAt(begin);
  const first = open ? begin + 1 : begin;
  const stop = endOfFields(lines, first);
  const line = lines[stop];
  const close =
    line !== undefined && (isEnd(line) || isIndentedEnd(lines, stop))
      ? (fenceAt(stop) ?? { line: stop + 1, text: line, isSound: false })
      : undefined;
  let end = stop;
  while (end > first && BLANK.test(lines[end - 1] ?? '')) end--;
  const fields = lines.slice(first, end);
  return {
    ...(open && { open }),
    ...(close && { close }),
    first: first + 1,
    end: end + 1,
    fieldCount: fields.filter(namesField).length,
    areFields: areFields(fields),
    isFollowedByGap: BLANK.test(lines[end] ?? ''),
  };
}

/** Index of the line at which the fields end: a fence, the first line of the text, or the end of the file. */
function endOfFields(lines: readonly string[], first: number): number {
  const [nextEnd, nextBlank, nextField] = [
    nextOf(lines, isEnd),
    nextOf(lines, (line) => BLANK.test(line)),
    nextOf(lines, namesField),
  ];
  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isEnd(line) || isIndentedEnd(lines, index)) return index;
    if (BLANK.test(line) || isFieldLine(line)) continue;
    const followsGap = index === first || BLANK.test(lines[index - 1] ?? '');
    const later = nextEnd(index + 1);
    // a line that lacks its colon, when more fields or the fence come right behind it
    const isSlip = later === lines.length ? !followsGap && !PROSE.test(line) : nextBlank(index) > later;
    if (!isSlip && nextField(index) >= later) return index;
  }
  return lines.length;
}

/** A way to ask for the first line from an index on that a test holds for; the number of lines when there is none. */
function nextOf(lines: readonly string[], holds: (line: string) => boolean): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known >= from) return known;
    const found = lines.findIndex((line, index) => index >= from && holds(line));
    return (known = found < 0 ? lines.length : found);
  };
}

/** gray-matter takes any line that begins with three hyphens for the end. */
function isEnd(line: string): boolean {
  return line.startsWith('---') || (MEANT.test(line) && !/^\s/.test(line));
}

/** A fence with a space before it; inside a text of several lines it is part of the text. */
function isIndentedEnd(lines: readonly string[], index: number): boolean {
  if (!/^\s/.test(lines[index] ?? '') || !MEANT.test(lines[index] ?? '')) return false;
  const next = lines.slice(index + 1).find((line) => !BLANK.test(line)) ?? '';
  return !isEnd(next) && !isFieldLine(next);
}

/** Known keys, and below one that has no value of its own what is indented or begins with a hyphen. */
function areFields(lines: readonly string[]): boolean {
  let isOpen = false;
  return lines.every((line) => {
    if (/^#/.test(line)) return true;
    if (namesField(line)) {
      isOpen = /[:：]\s*$/u.test(line);
      return true;
    }
    return isOpen && /^(?:\s*-\s*[^\s-]|\s+["']?[\p{L}_][\p{L}\p{N}_-]*["']?\s*[:：])/u.test(line);
  });
}

/** Whether a line can stand in frontmatter: a key, a list item, a comment, or more of the line above. */
function isFieldLine(line: string): boolean {
  return KEY.test(line) || /^(?:\s+\S|-\s*[^\s-]|#(?!#* )|# |[\]}])/u.test(line);
}

function namesField(line: string): boolean {
  return isFieldWord(KEY.exec(line)?.[2] ?? '');
}
