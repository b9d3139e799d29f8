/** Frontmatter in, typed values or located findings out: the schema that is made of the field files. */
import type { z } from 'astro/zod';
import type { Field, Fields, Values } from './field.ts';
import { INVISIBLE } from './invisible.ts';
import { nearest } from './nearest.ts';
import { isBlank, type IssueDetail, type Replacement } from './values.ts';
import { flowList, partsOfList } from './yaml-text.ts';

/** A place inside the frontmatter: keys and list indexes from the outside in. */
export type DataPath = readonly (string | number)[];

export interface FieldFinding {
  readonly code: 'missing-field' | 'malformed-field' | 'unknown-key' | 'malformed-date' | 'impossible-date';
  readonly path: DataPath;
  /** Whether the key or the value at `path` is at fault. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly help: string;
  readonly suggestion?: string;
  /** What to put in the place of it, where that is beyond doubt. */
  readonly replacement?: Replacement;
  /** The key of a field that is missing. */
  readonly key?: string;
}

export interface FieldReading<F extends Fields> {
  /** Absent when a finding stands against the data. */
  readonly values?: Values<F>;
  /** The fields that are right, whatever the others are. */
  readonly sound: Partial<Values<F>>;
  readonly findings: readonly FieldFinding[];
}

/** Checks a frontmatter map against a set of fields; reports everything that is wrong, in the order of the file. */
export function readFields<F extends Fields>(fields: F, data: Readonly<Record<string, unknown>>): FieldReading<F> {
  const findings: FieldFinding[] = [];
  const values: Record<string, unknown> = {};
  const known = new Map(Object.values(fields).map((field) => [field.key, field]));
  for (const key of Object.keys(data)) {
    const field = known.get(key);
    if (!field) findings.push(unknownKey(key, known, data));
    else if (!isBlank(data[key])) {
      const result = field.schema.safeParse(data[key]);
      if (result.success) values[key] = result.data;
      else findings.push(...firstPerPath(result.error.issues).map((issue) => fieldFinding(field, issue, data[key])));
    }
  }
  for (const field of known.values())
    if (field.required && isBlank(data[field.key]))
      findings.push({
        code: 'missing-field',
        path: field.key in data ? [field.key] : [],
        at: 'key',
        key: field.key,
        message: field.key in data ? `${field.label}（${field.key}）是空的` : `缺少${field.label}（${field.key}）`,
        help: field.example.includes('\n')
          ? `加上${inOneLine(field.example)}`
          : `加一行，例如 ${field.example}（换成实际内容）`,
      });
  const sound = values as Values<F>;
  return findings.length > 0 ? { sound, findings } : { values: sound, sound, findings };
}

function unknownKey(
  key: string,
  known: ReadonlyMap<string, Field>,
  data: Readonly<Record<string, unknown>>,
): FieldFinding {
  const seen = key.replace(INVISIBLE, '');
  const isWord = (word: string) => word.toLowerCase() === seen.toLowerCase();
  const sure = [...known.values()].find((field) => isWord(field.key) || field.otherKeys?.some(isWord))?.key;
  const meant = sure ?? nearest(seen, known.keys());
  // of two words for one field only the editor knows which one counts
  const rivals = Object.keys(data).filter(
    (other) => other !== key && wordsOf(known.get(meant ?? '')).has(other.toLowerCase()),
  );
  return {
    code: 'unknown-key',
    path: [key],
    at: 'key',
    message: `不认识的字段“${key.replace(INVISIBLE, '▯')}”${seen === key ? '' : '，里面有看不见的字符'}`,
    help: meant ? `改成“${meant}”，或删掉这一行` : `删掉这一行；可用的字段有 ${[...known.keys()].join('、')}`,
    ...(meant && { suggestion: meant }),
    ...(sure !== undefined && rivals.length === 0 && { replacement: sure }),
  };
}

function wordsOf(field: Field | undefined): ReadonlySet<string> {
  return new Set([field?.key ?? '', ...(field?.otherKeys ?? [])].map((word) => word.toLowerCase()));
}

function fieldFinding(field: Field, issue: z.core.$ZodIssue, written: unknown): FieldFinding {
  const detail = (issue as { params?: IssueDetail }).params ?? {};
  const path = [field.key, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const code = detail.code ?? 'malformed-field';
  const shaped = path.length === 1 && typeof written === 'string' ? inShape(field, issue, written.trim()) : undefined;
  if (shaped) return { code, path, at: 'value', message: issue.message, ...shaped };
  return {
    code,
    path,
    at: code === 'unknown-key' ? 'key' : 'value',
    message: issue.message,
    help: detail.help ?? remedy(field, code, detail.suggestion),
    // only the editor knows which day was meant
    ...(detail.suggestion && code !== 'impossible-date' && { suggestion: detail.suggestion }),
    ...(detail.replacement !== undefined && { replacement: detail.replacement }),
    ...(detail.key !== undefined && { key: detail.key }),
  };
}

/** The editor's own text in the shape that the field wants. */
function inShape(
  field: Field,
  issue: z.core.$ZodIssue,
  written: string,
): Pick<FieldFinding, 'help' | 'suggestion' | 'replacement'> | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array') {
    const names = partsOfList(written);
    // what YAML would read as something else is left to the editor
    if (names.length === 0 || names.some((name) => /^[-?:&*!|>%@`'"#[{]|: | #|[[\]{}]/.test(name))) return undefined;
    if (field.widget === 'speakers') return asPeople(field, names);
    if (!['list', 'tags', 'members', 'bulletins'].includes(field.widget)) return undefined;
    const suggestion = flowList(names);
    const isOneName = names.some((name) => /^(?:Ltd|Inc|LLC|Co)\b/i.test(name));
    return { help: `改成 ${field.key}: ${suggestion}`, suggestion, ...(!isOneName && { replacement: suggestion }) };
  }
  if (issue.expected === 'object' && /\n\s+name: /.test(field.example)) {
    const key = /^https?:\/\//i.test(written) ? 'url' : 'name';
    return { help: `${field.key}: 后面换行，下一行空两格写 ${key}: ${written}` };
  }
  return undefined;
}

/** Two to four Chinese characters, or such names of other peoples as have a dot in them. */
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+[·•]\p{Script=Han}+)$/u;

/** One line each; what is no bare name may have organisation and post in it, which only the editor can tell apart. */
function asPeople(field: Field, names: readonly string[]): Pick<FieldFinding, 'help' | 'replacement'> {
  const lines = names.map((name) => `\n  - name: ${name}`).join('');
  if (names.every((name) => PERSON.test(name)))
    return {
      help: `每人一项（⏎ 处换行）：${field.key}:${inline(lines)}；知道单位和职务的，在下面加上 org: 和 post:`,
      replacement: lines,
    };
  return { help: `每人一项，姓名、单位、职务分行写${inOneLine(field.example)}` };
}

function inline(lines: string): string {
  return lines.replace(/\n/g, ' ⏎');
}

function remedy(field: Field, code: FieldFinding['code'], suggestion: string | undefined): string {
  if (code === 'impossible-date')
    return suggestion ? `对照原稿改正；那个月最后一天是 ${suggestion}` : '对照原稿改正；月份是 01 到 12';
  if (suggestion) return `改成“${suggestion}”`;
  return code === 'unknown-key' ? '删掉这一行' : `照这个样子写${inOneLine(field.example)}`;
}

/** One slip often breaks several refinements of one value; the first says it best. */
function firstPerPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const place = JSON.stringify([
      issue.path,
      (issue as { params?: IssueDetail }).params?.code === 'missing-field' ? issue.message : '',
    ]);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** The example behind a colon; a report has no room for lines of its own. */
function inOneLine(example: string): string {
  return example.includes('\n') ? `（⏎ 处换行）：${example.replace(/\n/g, ' ⏎')}` : `：${example}`;
}
