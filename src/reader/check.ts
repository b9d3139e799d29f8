/** Checks a content folder: every problem of every file, and the library that the rules were asked about. */
import { compareProblems, type Problem } from '../bulletin/problem.ts';
import { problem, type Scope } from '../bulletin/rule.ts';
import { contentRules } from '../bulletin/rules/index.ts';
import { buildLibrary, type Library } from '../library/library.ts';
import { sitePaths } from '../library/urls.ts';
import { siteAddress } from '../site/address.ts';
import { readContent, type ContentReading } from './read-content.ts';

export interface Checked {
  readonly reading: ContentReading;
  readonly library: Library;
  /** In the order of files and places. */
  readonly problems: readonly Problem[];
}

/** @throws only when the folder itself cannot be read */
export async function checkContent(root: string, options: { readonly drafts: boolean }): Promise<Checked> {
  const reading = await readContent(root);
  const library = buildLibrary(reading.content, options);
  return { reading, library, problems: checkReading(reading, library) };
}

/** Runs the rules about the whole content over what has been read. */
export function checkReading(reading: ContentReading, library: Library): Problem[] {
  const { content, settings } = reading;
  const scope: Scope = { content, urls: sitePaths(library), site: siteAddress(settings) };
  const found = contentRules.flatMap((rule) => rule.check(scope).map((finding) => problem(rule, finding)));
  return [...reading.problems, ...found].sort(compareProblems);
}
