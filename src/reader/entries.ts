/** Files in, typed entries or problems out: one file at a time, nothing known of the others. */
import type {
  Bulletin,
  Entry,
  EntryKind,
  FaultyDocument,
  MemberUnit,
  Page,
  Person,
  Rejected,
  Tag,
} from '../bulletin/content.ts';
import type { Fields, Values } from '../bulletin/field.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { documentPath, type DocumentPath } from '../bulletin/paths.ts';
import type { Problem } from '../bulletin/problem.ts';
import { memberFields } from '../bulletin/records/member-unit.ts';
import { pageFields } from '../bulletin/records/page.ts';
import { personFields } from '../bulletin/records/person.ts';
import { tagFields } from '../bulletin/records/tag.ts';
import { problem, type SourceFile } from '../bulletin/rule.ts';
import { fieldRules } from '../bulletin/rules/fields.ts';
import { fileName, slugProblem } from '../bulletin/rules/file-name.ts';
import { sourceRules } from '../bulletin/rules/index.ts';
import { yamlSyntax } from '../bulletin/rules/yaml-syntax.ts';
import { readFields } from '../bulletin/schema.ts';
import { anatomyOf } from '../markdown/anatomy-of.ts';
import type { Anatomy } from '../markdown/anatomy.ts';
import { isMap, readFrontMatter } from './front-matter.ts';
import { locator, type Locate } from './locator.ts';
import { loadYaml, readYaml } from './yaml.ts';

/** What one file gives. */
export interface FileReading {
  readonly bulletin?: Bulletin;
  readonly member?: MemberUnit;
  readonly page?: Page;
  readonly tags?: readonly Tag[];
  readonly people?: readonly Person[];
  readonly rejected?: readonly Rejected[];
  readonly problems: readonly Problem[];
}

/** The text of a file that passed the source rules: no BOM, line feeds only. */
export function textOf(source: SourceFile): string {
  return new TextDecoder().decode(source.bytes).replace(/\r\n?/g, '\n');
}

export function sourceProblems(source: SourceFile): Problem[] {
  for (const rule of sourceRules) {
    const findings = rule.check(source);
    if (findings.length > 0) return findings.map((finding) => problem(rule, finding));
  }
  return [];
}

/** Reads a `.md` or `.mdx` file of any kind. */
export function readDocument(source: SourceFile): FileReading {
  const { file } = source;
  const path = documentPath(file);
  // the rule on misplaced files sees it
  if (!path) return { problems: source.kind === 'link' ? sourceProblems(source) : [] };
  const refused = (problems: Problem[]): FileReading => ({
    problems,
    rejected: [{ kind: path.kind, file, slug: path.slug, names: [], readable: false }],
  });
  const wrong = sourceProblems(source);
  if (wrong.length > 0) return refused(wrong);
  const reading = readFrontMatter(file, textOf(source));
  if ('problem' in reading) return refused([reading.problem]);
  const { data, yaml, body, bodyLine } = reading.value;
  const parts = { file, slug: path.slug, format: path.format, body, bodyLine, locate: locator(yaml, 2) };
  const naming = slugProblem(path.kind, path.slug);
  const nameProblems = naming ? [problem(fileName, { file, line: 1, column: 1, ...naming })] : [];
  switch (path.kind) {
    case 'bulletin':
      return documentReading(path, bulletinFields, data, parts, nameProblems, (entry) => ({ bulletin: entry }));
    case 'member':
      return documentReading(path, memberFields, data, parts, nameProblems, (entry) => ({ member: entry }));
    case 'page':
      return documentReading(path, pageFields, data, parts, nameProblems, (entry) => ({ page: entry }));
  }
}

interface DocumentParts {
  readonly file: string;
  readonly slug: string;
  readonly format: 'md' | 'mdx';
  readonly body: string;
  readonly bodyLine: number;
  readonly locate: Locate;
}

function documentReading<F extends Fields>(
  { kind, slug, format }: DocumentPath,
  fields: F,
  data: Record<string, unknown>,
  parts: DocumentParts,
  nameProblems: Problem[],
  place: (entry: DocumentParts & { data: Values<F>; anatomy: Anatomy }) => Omit<FileReading, 'problems'>,
): FileReading {
  const { values, sound, problems } = checkFields(fields, data, parts.file, parts.locate);
  let anatomy: Anatomy | undefined;
  const withData = <Data>(known: Data) => ({
    ...parts,
    data: known,
    get anatomy() {
      return (anatomy ??= anatomyOf(format, parts.body));
    },
  });
  if (values && nameProblems.length === 0) return { ...place(withData(values)), problems: [] };
  const document = { kind, entry: withData(sound) } as FaultyDocument;
  return {
    problems: [...nameProblems, ...problems],
    rejected: [{ kind, file: parts.file, slug, names: claimedNames(data), readable: true, document }],
  };
}

/** Reads `tags.yaml`. */
export function readTags(source: SourceFile): FileReading {
  const { entries, rejected, problems } = readList(source, 'tag', tagFields, (data) => data.slug);
  return { tags: entries, rejected, problems };
}

/** Reads `speakers.yaml`. */
export function readPeople(source: SourceFile): FileReading {
  const { entries, rejected, problems } = readList(source, 'person', personFields, (data) => data.slug ?? '');
  return { people: entries, rejected, problems };
}

function readList<F extends Fields>(
  source: SourceFile,
  kind: EntryKind,
  fields: F,
  slugOf: (data: Values<F>) => string,
): { entries: Entry<Values<F>>[]; rejected: Rejected[]; problems: Problem[] } {
  const { file } = source;
  const unreadable = (problems: Problem[]) => ({
    entries: [],
    rejected: [{ kind, file, names: [], readable: false }],
    problems,
  });
  const wrong = sourceProblems(source);
  if (wrong.length > 0) return unreadable(wrong);
  const text = textOf(source);
  const reading = readYaml(file, 1, () => loadYaml(text));
  if ('problem' in reading) return unreadable([reading.problem]);
  const list = reading.data ?? [];
  if (!Array.isArray(list)) return unreadable([notA(file, '列表，每一项以“- ”开头')]);
  const locate = locator(text, 1);
  const entries: Entry<Values<F>>[] = [];
  const rejected: Rejected[] = [];
  const problems: Problem[] = [];
  list.forEach((item: unknown, index) => {
    const within: Locate = (path, at) => locate([index, ...path], at);
    if (!isMap(item)) {
      problems.push(problem(yamlSyntax, { file, ...within([]), message: `第 ${index + 1} 项应当分行写出各字段` }));
      rejected.push({ kind, file, names: typeof item === 'string' ? [item] : [], readable: true });
      return;
    }
    const checked = checkFields(fields, item, file, within);
    problems.push(...checked.problems);
    if (checked.values) entries.push({ file, slug: slugOf(checked.values), data: checked.values, locate: within });
    else rejected.push({ kind, file, names: claimedNames(item), readable: true });
  });
  return { entries, rejected, problems };
}

/** Checks a map against its fields and places what was found. */
export function checkFields<F extends Fields>(
  fields: F,
  data: Record<string, unknown>,
  file: string,
  locate: Locate,
): { values?: Values<F>; sound: Partial<Values<F>>; problems: Problem[] } {
  const { values, sound, findings } = readFields(fields, data);
  const problems = findings.map(({ code, path, at, message, help, suggestion }) =>
    problem(fieldRules[code], { file, ...locate(path, at), message, help, ...(suggestion && { suggestion }) }),
  );
  return { ...(values && { values }), sound, problems };
}

export function notA(file: string, what: string): Problem {
  return problem(yamlSyntax, { file, line: 1, column: 1, message: `文件内容应当是${what}` });
}

/** The names that faulty data claims, as far as they can be told. */
function claimedNames(data: Record<string, unknown>): string[] {
  const aliases = Array.isArray(data['aliases']) ? (data['aliases'] as unknown[]) : [];
  return [data['name'], data['label'], data['shortName'], ...aliases].filter((name) => typeof name === 'string');
}
