/** Checks a content folder: every problem of every file, and the library that the rules were asked about. */
import { compareProblems, type Problem } from '../bulletin/problem.ts';
import { problem, type Scope } from '../bulletin/rule.ts';
import { adviceRules, contentRules } from '../bulletin/rules/index.ts';
import { buildLibrary, type Library } from '../library/library.ts';
import type { Relations } from '../library/related/relations.ts';
import { publishedPaths } from '../library/published-paths.ts';
import { sitePaths } from '../library/urls.ts';
import { siteAddress } from '../site/address.ts';
import type { FileMemory } from './file-memory.ts';
import { readContent, type ContentReading, type ContentSource } from './read-content.ts';

export interface Checked {
  readonly reading: ContentReading;
  readonly library: Library;
  /** In the order of files and places. */
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  readonly drafts: boolean;
  /** Whether to say what could be better as well. */
  readonly advice?: boolean;
  /** What was related in an earlier library, by the same code. */
  readonly relations?: Relations | undefined;
}

/** @throws only when the folder itself cannot be read */
export async function checkContent(
  root: string,
  options: CheckOptions,
  source?: ContentSource,
  memory?: FileMemory,
): Promise<Checked> {
  const reading = await readContent(root, source, memory);
  const library = buildLibrary(reading.content, options);
  return { reading, library, problems: checkReading(reading, library, options) };
}

/** Runs the rules about the whole content over what has been read. */
export function checkReading(reading: ContentReading, library: Library, options?: Partial<CheckOptions>): Problem[] {
  const { content, settings } = reading;
  const site = siteAddress(settings);
  const published = new Set(content.published ? publishedPaths(library, site) : []);
  const scope: Scope = { content, urls: sitePaths(library), published, site };
  const asked = options?.advice ? [...contentRules, ...adviceRules] : contentRules;
  const found = asked.flatMap((rule) => rule.check(scope).map((finding) => problem(rule, finding)));
  return [...reading.problems, ...found].sort(compareProblems);
}
