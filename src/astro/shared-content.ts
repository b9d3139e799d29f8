/**
 * What the process of the dev server knows of the content. A bundler loads pages apart from that process's
 * own modules, so the two meet at the one place that both see; where nobody shares, pages find out for themselves.
 */
import type { Library } from '../library/library.ts';
import type { RelatedEntry } from '../library/related/relate.ts';
import { readContent, type ContentReading } from '../reader/read-content.ts';

/** Slug → the best first. */
export type Related = ReadonlyMap<string, readonly RelatedEntry[]>;

export interface SharedContent {
  /** The content as it stands; asked whenever pages want it. */
  read(): Promise<ContentReading>;
  /** What was related when it was last worked out; undefined where pages work it out themselves. */
  readonly related?: Related | undefined;
}

const PLACE = Symbol.for('jianbao.content');

function shared(): Map<string, SharedContent> {
  const everything = globalThis as { [PLACE]?: Map<string, SharedContent> };
  return (everything[PLACE] ??= new Map());
}

/** @param root the content folder */
export function shareContent(root: string, content: SharedContent): void {
  shared().set(root, content);
}

export function currentContent(root: string): Promise<ContentReading> {
  return shared().get(root)?.read() ?? readContent(root);
}

/** The library with the related bulletins of a moment ago, where they are worked out beside the pages. */
export function withSharedRelated(root: string, library: Library): Library {
  const content = shared().get(root);
  if (!content?.related) return library;
  const slugs = new Set(library.bulletins.map(({ slug }) => slug));
  const related = (slug: string) => (content.related?.get(slug) ?? []).filter((other) => slugs.has(other.slug));
  return Object.freeze({ ...library, related });
}
