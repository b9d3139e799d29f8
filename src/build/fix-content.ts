/** `npm run check -- --fix` and `--add-vocabulary`: proposes what can be mended or added, asks, writes, says what is left. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, type Finding, type Problem } from '../bulletin/problem.ts';
import { mendContent, type Changes } from '../editing/mend-content.ts';
import { properNames } from '../editing/proper-names.ts';
import { vocabularyAdditions } from '../editing/vocabulary-additions.ts';
import { checkContent, type Checked } from '../reader/check.ts';
import { fileText } from '../reader/file-text.ts';
import { replaceFile } from './replace-file.ts';

export interface FixOptions {
  readonly content: string;
  readonly drafts: boolean;
  readonly mend: boolean;
  readonly addVocabulary: boolean;
}

/** A file that is to be written. */
export interface ProposedFile {
  /** Path inside the content folder. */
  readonly file: string;
  /** Path on disk. */
  readonly path: string;
  /** Its text as it is; empty for a new file. */
  readonly before: string;
  readonly after: string;
  /** What changes besides the text. */
  readonly notes: readonly string[];
  /** What is put right in it. */
  readonly mended: readonly Finding[];
  /** Its bytes as they were read; undefined for a new file. */
  readonly bytes: Uint8Array | undefined;
}

export interface Proposal {
  /** In the order of paths. */
  readonly files: readonly ProposedFile[];
  /** What is added to the vocabulary, and what is not, in Chinese. */
  readonly added: readonly string[];
  readonly doubtful: readonly string[];
  /** What is wrong with the content as it would be. */
  readonly left: readonly Problem[];
}

/** Nothing is written. */
export async function proposeFixes({ content, drafts, mend, addVocabulary }: FixOptions): Promise<Proposal> {
  // every round sees the files as they were when the first one read them
  const originals = new Map<string, Uint8Array>();
  const read = async (path: string) => {
    const bytes = originals.get(path) ?? (await readFile(path));
    originals.set(path, bytes);
    return bytes;
  };
  const bytesOf = (file: string) => originals.get(last?.reading.paths.get(file) ?? '');
  const textOf = (file: string) => fileText(bytesOf(file) ?? new Uint8Array())?.text ?? '';
  let last: Checked | undefined;
  const checkWith = async (changes: Changes) => (last = await checkContent(content, { drafts }, { changes, read }));
  const check = async (changes: Changes) => {
    const { problems, reading } = await checkWith(changes);
    const marked = [...reading.content.files.keys()].filter((file) => !changes.has(file) && hasMark(bytesOf(file)));
    return { problems, tidyings: [...marked.map(withoutMark), ...properNames(reading.content)] };
  };
  const mending = mend ? await mendContent({ check, read: textOf }) : undefined;
  const texts = new Map(mending?.files.map(({ file, after }) => [file, after]));
  const mended = new Map(mending?.files.map(({ file, mended: findings }) => [file, findings]));
  let { reading, problems: left } = last ?? (await checkWith(texts));
  let added: readonly string[] = [];
  let doubtful: readonly string[] = [];
  if (addVocabulary) {
    const textNow = (file: string) => texts.get(file) ?? (bytesOf(file) && textOf(file));
    const additions = vocabularyAdditions(reading.content, textNow);
    ({ added, doubtful } = additions);
    for (const [file, text] of additions.files) texts.set(file, text);
    if (additions.files.size > 0) ({ reading, problems: left } = await checkWith(texts));
  }
  const files = [...texts].flatMap(([file, after]): ProposedFile[] => {
    const bytes = bytesOf(file);
    if (bytes && Buffer.compare(bytes, Buffer.from(after)) === 0) return [];
    const path = reading.paths.get(file) ?? join(content, file);
    const notes = bytes ? notesOn(bytes) : ['新文件'];
    return [{ file, path, before: textOf(file), after, notes, mended: mended.get(file) ?? [], bytes }];
  });
  return { files: files.sort((a, b) => compareText(a.file, b.file)), added, doubtful, left };
}

/** @returns the files that were not written because somebody else had changed them meanwhile */
export async function writeFixes(files: readonly ProposedFile[]): Promise<string[]> {
  const leftAlone: string[] = [];
  for (const { file, path, bytes, after } of files) {
    const outcome = await replaceFile(path, bytes, new TextEncoder().encode(after));
    if (outcome === 'changed-meanwhile') leftAlone.push(file);
  }
  return leftAlone;
}

/** No reader needs a byte order mark. */
function hasMark(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function withoutMark(file: string): Finding {
  return { file, line: 1, column: 1, message: '文件开头有一个看不见的标记（BOM）', edits: [] };
}

const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GBK',
  big5: 'Big5',
} as const;

function notesOn(bytes: Uint8Array): string[] {
  const { encoding = 'utf-8', bom = false } = fileText(bytes) ?? {};
  if (encoding !== 'utf-8') return [`编码 ${ENCODINGS[encoding]} → UTF-8，文字不变`];
  return bom ? ['去掉开头看不见的标记（BOM）'] : [];
}
