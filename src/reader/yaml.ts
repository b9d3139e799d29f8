/** Reads YAML with js-yaml 4: every scalar stays text, no type but list and map exists, and no alias runs wild. */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Position, Problem } from '../bulletin/problem.ts';
import { problem } from '../bulletin/rule.ts';
import { isAliasBomb, yamlAliasBomb } from '../bulletin/rules/yaml-alias-bomb.ts';
import { explainYaml, yamlSyntax } from '../bulletin/rules/yaml-syntax.ts';
import { mendYaml } from './yaml-mend.ts';
import { slipOffset, type Mark } from './yaml-slip.ts';
import { yamlSlips } from './yaml-slips.ts';

export interface YamlReading {
  /** Absent when nothing can be read. */
  readonly data?: unknown;
  /** Keys on lines that had to be left out so that the others could be read. */
  readonly lost: readonly string[];
  readonly problems: readonly Problem[];
}

/** A file with more slips than this is no YAML. */
const MOST_SLIPS = 20;

/** `12:30`, `no` and `2022-10-28` stay as they are written: only a field knows what it means. */
export function loadYaml(text: string): unknown {
  const data = load(text, { schema: FAILSAFE_SCHEMA });
  if (isAliasBomb(data)) throw new AliasBomb(text);
  return data;
}

class AliasBomb extends Error {
  readonly mark: Mark;

  constructor(buffer: string) {
    super('aliases unfold into too much');
    this.mark = { buffer, position: Math.max(0, buffer.search(/(?<=^|[\s[{,])&/)) };
  }
}

/**
 * Reads on behind a line that YAML cannot read, as if it were not there.
 * @param firstLine the line of the file on which the YAML begins, 1-based
 */
export function readYaml(file: string, firstLine: number, text: string): YamlReading {
  const slips = yamlSlips(file, text, firstLine);
  const problems: Problem[] = [];
  const lost: string[] = [];
  let readable = text;
  while (problems.length < MOST_SLIPS) {
    try {
      return { data: loadYaml(readable), lost, problems: [...slips, ...problems] };
    } catch (error) {
      // what can be mended is, and shows what is wrong besides
      if (slips.some(({ edits }) => edits)) return { lost, problems: slips };
      const { slip, offset } = explain(file, firstLine, error);
      problems.push(slip);
      if (offset === undefined) break;
      const { rest, key } = withoutEntry(readable, offset);
      if (rest === readable) break;
      if (key !== undefined) lost.push(key);
      readable = rest;
    }
  }
  return { lost, problems: [...slips, ...problems] };
}

/** @returns the problem, and the offset of the slip where the rest may be read without it */
function explain(file: string, firstLine: number, error: unknown): { slip: Problem; offset?: number } {
  // the parser calls itself once per level, so a text of brackets alone exhausts it
  if (error instanceof RangeError)
    return {
      slip: problem(yamlSyntax, { file, line: firstLine, column: 1, message: 'YAML 里的括号套得太深，已拒绝' }),
    };
  const placed = (mark: Mark) => ({ file, ...placeOf(mark, firstLine) });
  if (error instanceof AliasBomb)
    return {
      slip: problem(yamlAliasBomb, { ...placed(error.mark), message: 'YAML 里的 & 和 * 引用展开后太大，已拒绝' }),
    };
  if (!(error instanceof YAMLException)) throw error;
  // without a mark the parser gave up on the whole text
  const mark = error.mark as Mark | undefined;
  if (!mark) return { slip: problem(yamlSyntax, { file, line: firstLine, column: 1, ...explainYaml(error.reason) }) };
  const offset = slipOffset(error.reason, mark);
  const place = placed({ buffer: mark.buffer, position: offset });
  const mending = mendYaml(error.reason, mark.buffer, offset);
  const edits = mending && [
    {
      start: placeOf({ buffer: mark.buffer, position: mending.start }, firstLine),
      end: placeOf({ buffer: mark.buffer, position: mending.end }, firstLine),
      text: mending.text,
    },
  ];
  const said = explainYaml(error.reason, mark.buffer[offset]);
  const slip = problem(yamlSyntax, {
    ...place,
    ...said,
    ...(mending?.help !== undefined && { help: mending.help }),
    ...(edits && { edits }),
  });
  return { slip, offset };
}

function placeOf({ buffer, position }: Mark, firstLine: number): Position {
  const lines = buffer.slice(0, position).split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
}

/** Blanks the line at an offset and what is nested below it, so that every other line keeps its place. */
function withoutEntry(text: string, offset: number): { rest: string; key?: string } {
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const depthOf = (line: string) => /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const first = lines[at] ?? '';
  const depth = depthOf(first);
  let end = at + 1;
  while (end < lines.length && ((lines[end] ?? '').trim() === '' || depthOf(lines[end] ?? '') > depth)) end++;
  const rest = lines.map((line, index) => (index >= at && index < end ? '' : line)).join('\n');
  // an item of a list has a key only in front of a colon
  const [, key] = /^[ \t]*(?:-[ \t]+(?=[^:]*:))*["']?([\p{L}_][\p{L}\p{N}_-]*)/u.exec(first) ?? [];
  return { rest, ...(key !== undefined && { key }) };
}
