/** Mends a whole content: round by round, until nothing is left that can be mended, and no file gets worse. */
import { compareText, type Finding, type Problem } from '../bulletin/problem.ts';
import { mend } from './mend.ts';

/** Path inside the content folder → text that is to be there instead of what is. */
export type Changes = ReadonlyMap<string, string>;

export interface CheckedContent {
  readonly problems: readonly Problem[];
  /** What is no problem, but is put right when files are mended: a name that is not the proper one, a byte order mark. */
  readonly tidyings: readonly Finding[];
}

export interface MendableContent {
  /** Checks the content as it would be with some files changed. */
  check(changes: Changes): Promise<CheckedContent>;
  /** The text of a file as it is now, decoded, without byte order mark, with its own line endings. */
  read(file: string): string;
}

export interface MendedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** What was put right, in the order of its places. */
  readonly mended: readonly Finding[];
}

export interface ContentMending {
  /** In the order of paths. */
  readonly files: readonly MendedFile[];
  /** What is wrong with the content before anything is mended, and what is left of it. */
  readonly before: readonly Problem[];
  readonly left: readonly Problem[];
}

/** Every round mends what the last one brought to light; real files need two. */
const MOST_ROUNDS = 8;

export async function mendContent(content: MendableContent): Promise<ContentMending> {
  const originals = new Map<string, string>();
  const texts = new Map<string, string>();
  const mended = new Map<string, Finding[]>();
  const spoilt = new Set<string>();
  const first = await content.check(texts);
  let now = first;
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    let changed = false;
    for (const [file, findings] of byFile([...now.problems, ...now.tidyings])) {
      if (spoilt.has(file)) continue;
      const text = texts.get(file) ?? content.read(file);
      const result = mend(text, findings);
      // a file that only has to be written anew is changed by that alone, once
      if (result.mended.length === 0 || (texts.has(file) && result.text === text)) continue;
      if (!originals.has(file)) originals.set(file, text);
      texts.set(file, result.text);
      mended.set(file, [...(mended.get(file) ?? []), ...result.mended]);
      changed = true;
    }
    if (!changed) break;
    now = await content.check(new Map(texts));
    const worse = filesThatGotWorse(first.problems, now.problems, texts);
    if (worse.length === 0) continue;
    for (const file of worse) {
      spoilt.add(file);
      texts.delete(file);
      mended.delete(file);
    }
    now = await content.check(new Map(texts));
  }
  const files = [...texts].map(([file, after]) => ({
    file,
    before: originals.get(file) ?? after,
    after,
    mended: withoutDoubles(mended.get(file) ?? []),
  }));
  return {
    files: files.sort((a, b) => compareText(a.file, b.file)),
    before: first.problems,
    left: now.problems,
  };
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.edits === undefined) continue;
    const list = files.get(finding.file);
    if (list) list.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

/** A safeguard: no edit is known to do it. */
function filesThatGotWorse(before: readonly Problem[], after: readonly Problem[], changes: Changes): string[] {
  const count = (problems: readonly Problem[], file: string) => problems.filter((one) => one.file === file).length;
  return [...changes.keys()].filter((file) => count(after, file) > count(before, file));
}

/** One slip may be found again in a later round, a few columns on. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ message }) => !seen.has(message) && seen.add(message));
}
