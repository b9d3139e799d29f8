/** Reads YAML with js-yaml 4: every scalar stays text, no type but list and map exists, and no alias runs wild. */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isAliasBomb, yamlAliasBomb } from '../bulletin/rules/yaml-alias-bomb.ts';
import { explainYaml, yamlSyntax } from '../bulletin/rules/yaml-syntax.ts';
import { problem } from '../bulletin/rule.ts';
import type { Position, Problem } from '../bulletin/problem.ts';
import { slipOffset, type Mark } from './yaml-slip.ts';

/** The data, or the one problem that stands against it. */
export type YamlReading = { readonly data: unknown } | { readonly problem: Problem };

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
 * @param read parses; called here so that its errors are located here
 * @param firstLine the line of the file on which the YAML begins, 1-based
 */
export function readYaml(file: string, firstLine: number, read: () => unknown): YamlReading {
  try {
    return { data: read() };
  } catch (error) {
    // the parser calls itself once per level, so a text of brackets alone exhausts it
    if (error instanceof RangeError)
      return {
        problem: problem(yamlSyntax, { file, line: firstLine, column: 1, message: 'YAML 里的括号套得太深，已拒绝' }),
      };
    const placed = (mark: Mark) => ({ file, ...placeOf(mark, firstLine) });
    if (error instanceof AliasBomb)
      return {
        problem: problem(yamlAliasBomb, { ...placed(error.mark), message: 'YAML 里的 & 和 * 引用展开后太大，已拒绝' }),
      };
    if (!(error instanceof YAMLException)) throw error;
    // without a mark the parser gave up on the whole text
    const mark = (error.mark as Mark | undefined) ?? { buffer: '', position: 0 };
    const slip = { buffer: mark.buffer, position: slipOffset(error.reason, mark) };
    return {
      problem: problem(yamlSyntax, { ...placed(slip), ...explainYaml(error.reason, slip.buffer[slip.position]) }),
    };
  }
}

function placeOf({ buffer, position }: Mark, firstLine: number): Position {
  const lines = buffer.slice(0, position).split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
}
