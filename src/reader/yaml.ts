/** Reads YAML with js-yaml 4: every scalar stays text, no type but list and map exists, and no alias runs wild. */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isAliasBomb, yamlAliasBomb } from '../bulletin/rules/yaml-alias-bomb.ts';
import { explainYaml, yamlSyntax } from '../bulletin/rules/yaml-syntax.ts';
import { problem } from '../bulletin/rule.ts';
import type { Problem } from '../bulletin/problem.ts';

/** The data, or the one problem that stands against it. */
export type YamlReading = { readonly data: unknown } | { readonly problem: Problem };

/** `12:30`, `no` and `2022-10-28` stay as they are written: only a field knows what it means. */
export function loadYaml(text: string): unknown {
  return load(text, { schema: FAILSAFE_SCHEMA });
}

/**
 * @param read parses; called here so that its errors are located here
 * @param firstLine the line of the file on which the YAML begins, 1-based
 */
export function readYaml(file: string, firstLine: number, read: () => unknown): YamlReading {
  try {
    const data = read();
    if (isAliasBomb(data))
      return {
        problem: problem(yamlAliasBomb, { file, line: firstLine, column: 1, message: 'YAML 里的 & 和 * 引用展开后太大，已拒绝' }),
      };
    return { data };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // without a mark the parser gave up on the whole text
    const { line = 0, column = 0 } = (error.mark as { line: number; column: number } | undefined) ?? {};
    return {
      problem: problem(yamlSyntax, { file, line: firstLine + line, column: column + 1, ...explainYaml(error.reason) }),
    };
  }
}
