/** The content as it would be with one bulletin more: for checking a new file before it is written. */
import { compareText, type Problem } from '../bulletin/problem.ts';
import { buildLibrary } from '../library/library.ts';
import { checkReading } from './check.ts';
import { readDocument } from './entries.ts';
import { fileFact } from './files.ts';
import type { ContentReading } from './read-content.ts';

/** A file that is still to be written. */
export interface NewFile {
  /** Path inside the content folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * @param beside the files that will be written with it
 * @returns what reading the folder would give if all of them were in it
 */
export async function withBulletin(
  reading: ContentReading,
  added: NewFile,
  beside: readonly NewFile[] = [],
): Promise<ContentReading> {
  const { content } = reading;
  const { bulletin = [], rejected = [], problems } = readDocument({ ...added, kind: 'file' });
  const files = new Map(content.files).set(added.file, { kind: 'file' });
  for (const { file, bytes } of beside) files.set(file, await fileFact(file, bytes));
  return {
    ...reading,
    content: {
      ...content,
      bulletins: content.bulletins.concat(bulletin).sort((a, b) => compareText(a.file, b.file)),
      rejected: content.rejected.concat(rejected),
      files: new Map([...files].sort(([a], [b]) => compareText(a, b))),
    },
    problems: [...reading.problems, ...problems],
  };
}

/** What the check says of `after` and did not say of `before`: what is wrong with the new file, or because of it. */
export function newProblems(before: ContentReading, after: ContentReading): Problem[] {
  const known = new Set(problemsOf(before).map((problem) => JSON.stringify(problem)));
  return problemsOf(after).filter((problem) => !known.has(JSON.stringify(problem)));
}

const checked = new WeakMap<ContentReading, readonly Problem[]>();

/** Derived once per reading: of many new bulletins, what is after one is before the next. */
function problemsOf(reading: ContentReading): readonly Problem[] {
  const known = checked.get(reading);
  if (known) return known;
  const problems = checkReading(reading, buildLibrary(reading.content, { drafts: false }));
  checked.set(reading, problems);
  return problems;
}
