/** The content as it stands now: read once, and again only after an edit; shared by all that serve it. */
import { sep } from 'node:path';
import type { Related, SharedContent } from '../astro/shared-content.ts';
import { buildLibrary, type Library } from '../library/library.ts';
import { readContent, type ContentReading } from '../reader/read-content.ts';
import type { ReadingMemory } from './reading-memory.ts';

export interface LiveContent extends SharedContent {
  /** The library of what `read` gives. */
  library(options: { readonly drafts: boolean }): Promise<Library>;
  /** Grows with every edit; what was made from an older edition is stale. */
  readonly edition: number;
  /** To be told of every changed path; says whether the content has changed. */
  changed(path: string): boolean;
  /** From now on pages take what is related from here, and do not work it out themselves. */
  setRelated(related: Related): void;
  /** @param tell called once, when what is related is known where it was not before */
  whenRelated(tell: () => void): void;
}

/**
 * @param known what has been read already
 * @param memory spares the reading of files that nobody touched
 */
export function liveContent(root: string, known: ContentReading, memory?: ReadingMemory): LiveContent {
  let reading: Promise<ContentReading> | undefined = Promise.resolve(known);
  let libraries = new Map<boolean, Promise<Library>>();
  let edition = 0;
  let related: Related | undefined;
  let tellRelated = () => {};
  const forget = () => {
    reading = undefined;
    libraries = new Map();
  };
  const read = (): Promise<ContentReading> => {
    if (reading) return reading;
    const started = readContent(root, undefined, memory);
    reading = started;
    started.then(
      () => void memory?.save(),
      // a file may go while it is read; whoever asks next reads anew
      () => {
        if (reading === started) forget();
      },
    );
    return started;
  };
  return {
    read,
    library({ drafts }) {
      const made = libraries.get(drafts) ?? read().then(({ content }) => buildLibrary(content, { drafts }));
      libraries.set(drafts, made);
      return made;
    },
    get edition() {
      return edition;
    },
    changed(path) {
      if (path !== root && !path.startsWith(root + sep)) return false;
      forget();
      edition++;
      return true;
    },
    get related() {
      return related;
    },
    setRelated(found) {
      const isFirst = related?.size === 0 && found.size > 0;
      related = found;
      if (isFirst) tellRelated();
    },
    whenRelated(tell) {
      tellRelated = tell;
    },
  };
}
