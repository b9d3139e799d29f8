/** The content as it stands now: read once, and again only after an edit; shared by all that serve it. */
import { sep } from 'node:path';
import { readContent, type ContentReading } from '../reader/read-content.ts';

export interface LiveContent {
  read(): Promise<ContentReading>;
  /** Grows with every edit; what was made from an older edition is stale. */
  readonly edition: number;
  /** To be told of every changed path; says whether the content has changed. */
  changed(path: string): boolean;
}

/** @param known what has been read already */
export function liveContent(root: string, known: ContentReading): LiveContent {
  let reading: Promise<ContentReading> | undefined = Promise.resolve(known);
  let edition = 0;
  return {
    read: () => (reading ??= readContent(root)),
    get edition() {
      return edition;
    },
    changed(path) {
      if (path !== root && !path.startsWith(root + sep)) return false;
      reading = undefined;
      edition++;
      return true;
    },
  };
}
