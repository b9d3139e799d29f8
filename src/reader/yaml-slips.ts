/** Looks for what YAML takes in another way than it was meant, or not at all: the slips of a Chinese keyboard. */
import type { Problem } from '../bulletin/problem.ts';
import { problem } from '../bulletin/rule.ts';
import { yamlRules } from '../bulletin/rules/index.ts';
import { yamlLines } from '../bulletin/yaml-lines.ts';

/** What every one of them has; most files have none of it and are not looked at line by line. */
const SUSPECT = /[：“”„‟‘’‚‛＂＇\t\u3000\u00a0]|:[^\s:]|^\s*-[^\s-]|[ \t]#[^\s#]/m;

/** @param firstLine the line of the file on which the YAML begins, 1-based */
export function yamlSlips(file: string, yaml: string, firstLine: number): Problem[] {
  if (!SUSPECT.test(yaml)) return [];
  const lines = yamlLines(yaml).map((line) => ({ ...line, line: firstLine + line.line - 1 }));
  return yamlRules.flatMap((rule) => rule.check({ file, lines }).map((finding) => problem(rule, finding)));
}
