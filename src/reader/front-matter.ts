/** Splits a document into frontmatter and body with gray-matter, which gets one harmless engine and no other. */
import matter from 'gray-matter';
import type { Problem } from '../bulletin/problem.ts';
import { problem } from '../bulletin/rule.ts';
import { textRules } from '../bulletin/rules/index.ts';
import { yamlSyntax } from '../bulletin/rules/yaml-syntax.ts';
import { readYaml, type YamlReading } from './yaml.ts';

export interface FrontMatter {
  readonly data: Record<string, unknown>;
  /** Keys whose values could not be read. */
  readonly lost: readonly string[];
  /** The YAML text between the fences; it begins on line 2. */
  readonly yaml: string;
  readonly body: string;
  /** The line on which the body begins, 1-based. */
  readonly bodyLine: number;
}

export interface FrontMatterReading {
  /** Absent when nothing can be read. */
  readonly value?: FrontMatter;
  readonly problems: readonly Problem[];
}

const refuse = (): never => {
  throw new Error('only YAML frontmatter is read');
};

/** gray-matter's own engines evaluate `---js` and read YAML 1.1; none of them is left in reach. */
const enginesOver = (read: (yaml: string) => object) => ({
  yaml: (text: string) => read(withoutFenceEnd(text)),
  json: refuse,
  javascript: refuse,
});

/** @param text without byte order mark and carriage returns */
export function readFrontMatter(file: string, text: string): FrontMatterReading {
  if (!isFenced(text)) return { problems: shapeProblems(file, text) };
  let reading: YamlReading = { data: {}, lost: [], problems: [] };
  const { content, matter: yaml } = matter(text, {
    engines: enginesOver((yaml) => {
      reading = readYaml(file, 2, yaml);
      return {};
    }),
    language: 'yaml',
  });
  const { data, lost, problems } = reading;
  if (data === undefined || problems.some(({ code }) => code === yamlSyntax.code)) {
    // it may be the fence that is at fault, when the lines between them are no fields
    const shape = shapeProblems(file, text);
    if (shape.length > 0) return { problems: shape };
  }
  if (data === undefined) return { problems };
  if (data !== null && !isMap(data)) return { problems: [...problems, notFields(file)] };
  return {
    problems,
    value: {
      data: data ?? {},
      lost,
      yaml: withoutFenceEnd(yaml),
      body: content,
      bodyLine: text.slice(0, text.length - content.length).split('\n').length,
    },
  };
}

/** Whether there are two fences that nothing need be said about. */
function isFenced(text: string): boolean {
  const end = text.indexOf('\n---');
  return /^---[ \t]*\n/.test(text) && end >= 0 && /^---[ \t]*$/.test(text.slice(end + 1).split('\n', 1)[0] ?? '');
}

function shapeProblems(file: string, text: string): Problem[] {
  for (const rule of textRules) {
    const findings = rule.check({ file, text });
    if (findings.length > 0) return findings.map((finding) => problem(rule, finding));
  }
  return [];
}

function notFields(file: string): Problem {
  const message = '开头的信息应当一行一个，写成“字段: 内容”';
  return problem(yamlSyntax, { file, line: 2, column: 1, message });
}

/** gray-matter hands over the rest of the opening fence's line too, which would move every line number by one. */
function withoutFenceEnd(text: string): string {
  return text.replace(/^[^\S\n]*\n/, '');
}

export function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
