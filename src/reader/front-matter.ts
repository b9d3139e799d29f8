/** Splits a document into frontmatter and body with gray-matter, which gets one harmless engine and no other. */
import matter from 'gray-matter';
import type { Problem } from '../bulletin/problem.ts';
import { problem } from '../bulletin/rule.ts';
import { yamlSyntax } from '../bulletin/rules/yaml-syntax.ts';
import { loadYaml, readYaml } from './yaml.ts';

export interface FrontMatter {
  readonly data: Record<string, unknown>;
  /** The YAML text between the fences; it begins on line 2. */
  readonly yaml: string;
  readonly body: string;
  /** The line on which the body begins, 1-based. */
  readonly bodyLine: number;
}

const refuse = (): never => {
  throw new Error('only YAML frontmatter is read');
};

/** gray-matter's own engines evaluate `---js` and read YAML 1.1; none of them is left in reach. */
const ENGINES = {
  yaml: (text: string) => loadYaml(withoutFenceEnd(text)) as object,
  json: refuse,
  javascript: refuse,
};

/** @param text already checked by the source rules: UTF-8, fenced by `---`, without BOM and carriage returns */
export function readFrontMatter(
  file: string,
  text: string,
): { readonly value: FrontMatter } | { readonly problem: Problem } {
  let parsed: { content: string; matter: string } | undefined;
  const reading = readYaml(file, 2, () => {
    const result = matter(text, { engines: ENGINES, language: 'yaml' });
    parsed = { content: result.content, matter: result.matter };
    return result.data;
  });
  if ('problem' in reading) return reading;
  const { content = '', matter: yaml = '' } = parsed ?? {};
  if (!isMap(reading.data))
    return {
      problem: problem(yamlSyntax, { file, line: 2, column: 1, message: '开头的信息应当一行一个，写成“字段: 内容”' }),
    };
  return {
    value: {
      data: reading.data,
      yaml: withoutFenceEnd(yaml),
      body: content,
      bodyLine: text.slice(0, text.length - content.length).split('\n').length,
    },
  };
}

/** gray-matter hands over the rest of the opening fence's line too, which would move every line number by one. */
function withoutFenceEnd(text: string): string {
  return text.replace(/^[^\S\n]*\n/, '');
}

export function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
