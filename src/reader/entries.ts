/** Files in, typed entries or problems out: one file at a time, nothing known of the others. */
import type {
  Bulletin,
  Document,
  Entry,
  FaultyDocument,
  FaultyItem,
  MemberUnit,
  Page,
  Person,
  Rejected,
  Tag,
} from '../bulletin/content.ts';
import type { Fields, Values } from '../bulletin/field.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { documentPath, type DocumentKind, type DocumentPath } from '../bulletin/paths.ts';
import type { Problem } from '../bulletin/problem.ts';
import { memberFields } from '../bulletin/records/member-unit.ts';
import { pageFields } from '../bulletin/records/page.ts';
import { personFields } from '../bulletin/records/person.ts';
import { tagFields } from '../bulletin/records/tag.ts';
import { problem, type SourceFile } from '../bulletin/rule.ts';
import { fileName, slugProblem } from '../bulletin/rules/file-name.ts';
import { yamlSyntax } from '../bulletin/rules/yaml-syntax.ts';
import { anatomyOf } from '../markdown/anatomy-of.ts';
import type { Anatomy } from '../markdown/anatomy.ts';
import { isMap, readFrontMatter, type FrontMatter } from './front-matter.ts';
import { locator, type Locate } from './locator.ts';
import { readThrough, type Origin } from './read-through.ts';
import { openSource } from './source-text.ts';
import { checkFields, locatingIn, type WrittenFields } from './written-fields.ts';
import { readYaml } from './yaml.ts';

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

/** Reads a `.md` or `.mdx` file of any kind. */
export function readDocument(source: SourceFile): FileReading {
  const { file } = source;
  const path = documentPath(file);
  const opened = openSource(source);
  // the rule on misplaced files sees it
  if (!path) return { problems: source.kind === 'link' ? opened.problems : [] };
  const refused: Rejected = { kind: path.kind, file, slug: path.slug, names: [], readable: false };
  if (opened.text === undefined) return { problems: opened.problems, rejected: [refused] };
  const through = readThrough(opened.text, (text, origin) => {
    const { value, problems } = readFrontMatter(file, text);
    if (!value) return { problems, rejected: [refused] };
    return documentReading(path, file, value, problems, origin);
  });
  const problems = [...opened.problems, ...through.problems];
  const { reading } = through;
  if (problems.length === 0 || reading.rejected) return { ...reading, problems };
  // sound once it is mended, but not as it stands
  const document = faultyOf(reading);
  const names = document ? claimedNames(document.entry.data) : [];
  return { problems, rejected: [{ ...refused, names, readable: true, ...(document && { document }) }] };
}

function faultyOf({ bulletin, member, page }: FileReading): FaultyDocument | undefined {
  if (bulletin) return { kind: 'bulletin', entry: bulletin };
  if (member) return { kind: 'member', entry: member };
  return page && { kind: 'page', entry: page };
}

function documentReading(
  path: DocumentPath,
  file: string,
  { data, lost, yaml, body, bodyLine }: FrontMatter,
  problems: readonly Problem[],
  origin: Origin,
): FileReading {
  const locate = locator(yaml, 2);
  const parts = {
    file,
    slug: path.slug,
    format: path.format,
    body,
    bodyLine: origin({ line: bodyLine, column: 1 }).line,
    locate: locatingIn(locate, origin),
  };
  const naming = slugProblem(path.kind, path.slug);
  const found = [...problems, ...(naming ? [problem(fileName, { file, line: 1, column: 1, ...naming })] : [])];
  const lines = yaml.split('\n');
  const read = { file, data, lost, locate, lineAt: (line: number) => lines[line - 2] ?? '', problems: found };
  switch (path.kind) {
    case 'bulletin':
      return checkedReading(path, bulletinFields, read, parts);
    case 'member':
      return checkedReading(path, memberFields, read, parts);
    case 'page':
      return checkedReading(path, pageFields, read, parts);
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

/** Placed in the text as it is read. */
interface ReadFields extends WrittenFields {
  readonly problems: readonly Problem[];
}

function checkedReading(
  { kind, slug, format }: DocumentPath,
  fields: Fields,
  read: ReadFields,
  parts: DocumentParts,
): FileReading {
  const { file } = parts;
  const { values, sound, problems } = checkFields(fields, read);
  const anatomy = () => anatomyOf(format, parts.body);
  if (values && read.problems.length === 0) return placedDocument(kind, parts, values, anatomy);
  const document = { kind, entry: documentOf(parts, sound, anatomy) } as FaultyDocument;
  const readable = read.lost.length === 0;
  return {
    problems: [...read.problems, ...problems],
    rejected: [{ kind, file, slug, names: claimedNames(read.data), readable, document }],
  };
}

/** @param data what the fields of the kind give; `anatomy` is asked once, when somebody wants it */
export function placedDocument(
  kind: DocumentKind,
  parts: DocumentParts,
  data: unknown,
  anatomy: () => Anatomy,
): FileReading {
  const document = documentOf(parts, data, anatomy);
  switch (kind) {
    case 'bulletin':
      return { bulletin: document as Bulletin, problems: [] };
    case 'member':
      return { member: document as MemberUnit, problems: [] };
    case 'page':
      return { page: document as Page, problems: [] };
  }
}

function documentOf<Data>(parts: DocumentParts, data: Data, take: () => Anatomy): Document<Data> {
  let anatomy: Anatomy | undefined;
  // frozen here, so that whoever freezes what it is part of need not ask for the anatomy
  return Object.freeze({
    file: parts.file,
    slug: parts.slug,
    format: parts.format,
    body: parts.body,
    bodyLine: parts.bodyLine,
    locate: parts.locate,
    data: Object.freeze(data),
    get anatomy() {
      return (anatomy ??= take());
    },
  });
}

/** Reads `tags.yaml`. */
export function readTags(source: SourceFile): FileReading {
  const { entries, rejected, problems } = readList(source, 'tag', tagFields);
  return { tags: entries, rejected, problems };
}

/** Reads `speakers.yaml`. */
export function readPeople(source: SourceFile): FileReading {
  const { entries, rejected, problems } = readList(source, 'person', personFields);
  return { people: entries, rejected, problems };
}

interface ListReading<F extends Fields> {
  readonly entries: readonly Entry<Values<F>>[];
  readonly rejected: readonly Rejected[];
  readonly problems: readonly Problem[];
}

function readList<F extends Fields>(source: SourceFile, kind: FaultyItem['kind'], fields: F): ListReading<F> {
  const { file } = source;
  const unreadable: Rejected = { kind, file, names: [], readable: false };
  const opened = openSource(source);
  if (opened.text === undefined) return { entries: [], rejected: [unreadable], problems: opened.problems };
  const { reading, problems } = readThrough(opened.text, (text, origin): ListReading<F> => {
    const { data, lost, problems: found } = readYaml(file, 1, text);
    if (data === undefined) return { entries: [], rejected: [unreadable], problems: found };
    if (data !== null && !Array.isArray(data))
      return { entries: [], rejected: [unreadable], problems: [...found, notA(file, '列表，每一项以“- ”开头')] };
    const locate = locator(text, 1);
    const lines = text.split('\n');
    const lineAt = (line: number) => lines[line - 1] ?? '';
    const entries: Entry<Values<F>>[] = [];
    // a line that could not be read may have been a whole entry
    const rejected: Rejected[] = found.some(({ edits }) => !edits) ? [unreadable] : [];
    const problems: Problem[] = [...found];
    (data ?? []).forEach((item: unknown, index) => {
      const within: Locate = (path, at) => locate([index, ...path], at);
      if (!isMap(item)) {
        const help = typeof item === 'string' && item.trim() !== '' ? writtenOut(kind, item.trim()) : undefined;
        const message = `第 ${index + 1} 项应当分行写出各字段`;
        problems.push(problem(yamlSyntax, { file, ...within([]), message, ...(help !== undefined && { help }) }));
        rejected.push({ kind, file, names: typeof item === 'string' ? [item] : [], readable: true });
        return;
      }
      const checked = checkFields(fields, { file, data: item, lost, locate: within, lineAt });
      problems.push(...checked.problems);
      const place = locatingIn(within, origin);
      const { slug = '' } = checked.sound as { readonly slug?: string };
      if (checked.values) entries.push({ file, slug, data: checked.values, locate: place });
      else {
        const faulty = { kind, entry: { file, slug, data: checked.sound, locate: place } } as FaultyItem;
        rejected.push({ kind, file, names: claimedNames(item), readable: true, item: faulty });
      }
    });
    return { entries, rejected, problems };
  });
  return { ...reading, problems: [...opened.problems, ...problems] };
}

/** How a name alone is written as an item. */
function writtenOut(kind: FaultyItem['kind'], name: string): string {
  return kind === 'tag' ? `改成“- label: ${name}”，下一行空两格写“slug: 网址名”` : `改成“- name: ${name}”`;
}

export function notA(file: string, what: string): Problem {
  return problem(yamlSyntax, { file, line: 1, column: 1, message: `文件内容应当是${what}` });
}

/** The names that faulty data claims, as far as they can be told. */
function claimedNames(data: Readonly<Record<string, unknown>>): string[] {
  const aliases = Array.isArray(data['aliases']) ? (data['aliases'] as unknown[]) : [];
  return [data['name'], data['label'], data['shortName'], ...aliases].filter((name) => typeof name === 'string');
}
